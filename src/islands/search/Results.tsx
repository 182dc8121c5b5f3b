import type { Finding } from '../../search/find.ts';
import { highlight } from '../../search/highlight.ts';
import type { Kind } from '../../search/search-index.ts';

const titles: { [Each in Kind]: string } = {
  lesson: 'Lessons',
  symptom: 'Troubleshooting',
  pair: 'Easily mixed up',
  term: 'Glossary',
  competency: 'Competencies',
  page: 'Pages',
};
const inGroup = 8;

/** What was found, in groups, the group of the best finding first. */
export function Results({ findings }: { findings: Finding[] }) {
  const groups = Map.groupBy(findings, ({ entry }) => entry.kind);
  return (
    <div class="results">
      {[...groups].map(([kind, members]) => (
        <section key={kind} aria-label={titles[kind]}>
          <h2>{titles[kind]}</h2>
          <ul>
            {members.slice(0, inGroup).map((finding) => (
              <li key={finding.entry.href}>
                <Result {...finding} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Result({ entry: { title, part, href, text }, words }: Finding) {
  return (
    <a href={href}>
      <b>
        <Marked text={part ? `${title} › ${part}` : title} words={words} />
      </b>
      <span>
        <Marked text={text} words={words} />
      </span>
    </a>
  );
}

function Marked({ text, words }: { text: string; words: string[] }) {
  return <>{highlight(text, words).map(({ text, fits }, i) => (fits ? <mark key={i}>{text}</mark> : text))}</>;
}
