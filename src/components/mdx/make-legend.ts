import type { Point } from '../../formats/artefact/film.ts';
import { readMarks } from '../../formats/artefact/marks.ts';
import { findMessagePoints, type MessagePoint } from '../../formats/artefact/message-points.ts';
import { findTagPoints } from '../../formats/artefact/tag-points.ts';
import type { ArtefactKind } from '../../schema/words.ts';
import { findElement, isPrivateTag } from '../../standards/dicom/elements.ts';
import { findComponent, findSubcomponent } from '../../standards/hl7/components.ts';
import { findField, findSegment, isLocalSegment } from '../../standards/hl7/segments.ts';
import { usualVersion, versions } from '../../standards/hl7/versions.ts';

/** What the places of an artefact are called, as a table, and where on the film they stand. */
export interface Legend {
  title: string;
  /** What can be pointed at: “field”, “tag”. */
  unit: string;
  heads: string[];
  /** Place, name, and what `heads` says besides. */
  rows: string[][];
  points: Point[];
  /** The artefact says all the names itself, so that paper needs no table. */
  isSaid: boolean;
}

/** The legend of an artefact; none where nothing on it has a name in a standard. */
export function makeLegend(kind: ArtefactKind, written: string): Legend | undefined {
  const { text } = readMarks(written);
  const legend = kind === 'hl7' ? listFields(text) : listTags(text);
  return legend.points.length > 0 ? legend : undefined;
}

function listFields(text: string): Legend {
  const { version, points } = findMessagePoints(text);
  const known = versions.includes(version) ? version : usualVersion;
  return {
    title: 'Fields of this message',
    unit: 'field',
    heads: ['Field', 'Name', 'Here'],
    rows: points.map((point) => [point.path, nameField(point, known), point.field === undefined ? '' : point.text]),
    points: points.map(({ start, end }, row) => ({ start, end, row })),
    isSaid: false,
  };
}

function nameField({ segment, field, component, subcomponent }: MessagePoint, version: string): string {
  const names =
    field === undefined
      ? [findSegment(segment, version)?.title]
      : [
          findField(segment, field, version)?.name,
          component && findComponent(segment, field, component, version)?.name,
          component && subcomponent && findSubcomponent(segment, field, component, subcomponent, version)?.name,
        ];
  const said = [...new Set(names.filter(Boolean))].join(': ');
  return said || (isLocalSegment(segment) ? 'agreed on between the partners' : `not in version ${version}`);
}

function listTags(text: string): Legend {
  const found = findTagPoints(text);
  const tags = [...new Set(found.map(({ tag }) => tag))];
  return {
    title: 'Tags and their names',
    unit: 'tag',
    heads: ['Tag', 'Name', 'VR', 'VM'],
    rows: tags.map(describeTag),
    points: found.map(({ tag, start, end }) => ({ start, end, row: tags.indexOf(tag) })),
    isSaid: found.every(({ tag, line }) => isPrivateTag(tag) || line.includes(findElement(tag)?.keyword ?? tag)),
  };
}

function describeTag(tag: string): string[] {
  const element = findElement(tag);
  if (element)
    return [tag, element.name + (element.retired ? ' (retired)' : ''), element.vr.join(' or ') || '–', element.vm];
  const isCreator = /^\(....,00[1-9A-F].\)$/.test(tag);
  return isPrivateTag(tag)
    ? [
        tag,
        isCreator ? 'Private Creator' : 'odd group: a private element',
        isCreator ? 'LO' : '–',
        isCreator ? '1' : '–',
      ]
    : [tag, 'not in PS3.6', '–', '–'];
}
