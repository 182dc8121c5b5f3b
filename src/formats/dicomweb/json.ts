import { itemsOf, textOf, type Attribute, type DataSet } from '../dicom/data-set.ts';
import type { Level } from '../query/attributes.ts';
import { trimValue } from '../query/match-text.ts';
import { base } from './exchange.ts';

const utf8: Attribute = { vr: 'CS', Value: ['ISO_IR 192'] };

/** The data set as it goes out: tags in their order, texts without their padding, all of it UTF-8 (PS3.18 §F.2). */
export function writeJson(dataSet: DataSet): DataSet {
  return Object.fromEntries(
    Object.entries(dataSet)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, attribute]) => [tag, tag === '00080005' ? utf8 : writeAttribute(attribute)]),
  );
}

function writeAttribute(attribute: Attribute): Attribute {
  const { vr, Value: values } = attribute;
  if (vr === 'SQ') return values ? { vr, Value: itemsOf(attribute).map(writeJson) } : { vr };
  return values
    ? { vr, Value: values.map((value) => (typeof value === 'string' ? trimValue(vr, value) : value)) }
    : { vr };
}

/** Where the study, series or instance can be retrieved. */
export function addressOf(attributes: DataSet, level: Level): string {
  const study = `${base}/studies/${textOf(attributes, '0020000D')}`;
  if (level === 'STUDY') return study;
  const series = `${study}/series/${textOf(attributes, '0020000E')}`;
  return level === 'SERIES' ? series : `${series}/instances/${textOf(attributes, '00080018')}`;
}
