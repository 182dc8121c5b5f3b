import type { ComponentChildren } from 'preact';
import { undefinedLength } from '../../../formats/dicom/element.ts';
import type { ElementNote } from '../../../formats/dicom/element-note.ts';
import type { FileTree } from '../../../formats/dicom/read-file.ts';
import { Html } from '../../Html.tsx';
import type { TreeRow } from './list-rows.ts';
import { nameOf } from './TreeLine.tsx';
import { vrNames } from './vr-names.ts';

interface Props {
  row: TreeRow;
  note: ElementNote | undefined;
  tree: FileTree;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** A text longer than this is read from its bytes. */
const longest = 600;

/** What is to be said of the chosen element: its parts, its use, and what is wrong with it here. */
export function Details({ row: { element, compared }, note, tree, children: actions }: Props) {
  const { tag, vr, isExplicit, length, offset, end, value, isCut, children, keyword, creator } = element;
  const faults = tree.warnings.filter((warning) => warning.offset === offset);
  return (
    <section class="details" aria-label="The chosen element">
      <h3>
        ({tag}) {nameOf(element)}
      </h3>
      <dl>
        {keyword !== '' && <Fact term="Keyword" text={keyword} />}
        {vr !== '' && (
          <Fact term="VR" text={`${vr}, ${vrNames[vr] ?? 'unknown'}${isExplicit ? '' : ', by the dictionary'}`} />
        )}
        <Fact term="Length" text={length === undefinedLength ? 'undefined: a delimiter ends it' : `${length} bytes`} />
        <Fact term="Bytes" text={`${offset} to ${end - 1}`} />
        {creator !== undefined && <Fact term="Private to" text={creator} />}
        {!children && <Fact term="Value" text={show(value, isCut)} />}
        {element.uidName !== undefined && <Fact term="That is" text={element.uidName} />}
        {compared?.other && !compared.other.children && (
          <Fact term="In the other" text={show(compared.other.value, compared.other.isCut)} />
        )}
      </dl>
      {actions}
      {faults.map(({ text }) => (
        <p key={text} class="notice bad">
          {text}
        </p>
      ))}
      {note && (
        <>
          <p>
            <Html as="span" html={note.use} />
          </p>
          {note.wrong !== undefined && (
            <p>
              <b>What goes wrong:</b> <Html as="span" html={note.wrong} />
            </p>
          )}
          {note.lesson && (
            <p>
              Read on: <a href={note.lesson.href}>{note.lesson.title}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function show(value: string, isCut: boolean | undefined): string {
  if (value === '') return '(empty)';
  return value.length > longest || isCut ? `${value.slice(0, longest)} … and more` : value;
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
