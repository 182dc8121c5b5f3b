import { indexItem } from '../../curriculum/bank.ts';
import type { Curriculum, PaperNode } from '../../curriculum/curriculum.ts';
import { sharesOf, type Candidate } from '../../engine/exam/blueprint.ts';
import { fill, findClashes } from '../../engine/exam/fill.ts';
import type { Shortage } from '../../engine/exam/form.ts';
import { largestHonestForm } from '../../engine/exam/lengths.ts';
import { paceOf, type ExamForm } from '../../engine/exam/pace.ts';
import type { ExamPaper } from '../../islands/exam/paper.ts';

/** A paper with what its pages say of its mock exam. */
export interface ListedPaper {
  paper: ExamPaper;
  certification: { id: string; short: string; path: string };
  /** What is known of the form of the real exam. */
  form: NonNullable<PaperNode['examForm']>;
  /** The paper whose pace is taken. */
  sisterTitle?: string;
  /** The sections that lack items for a whole form, by title. */
  missing: Shortage[];
  path: string;
}

const shorterForms = [10, 25, 50];
/** With fewer items a form says nothing, and practice serves better. */
const leastForm = 5;

/** Every paper that can be sat as a mock exam, with the lengths that the bank is large enough for today. */
export function listPapers({ certifications, competencies }: Curriculum): ListedPaper[] {
  const candidates = [...competencies.values()].flatMap((competency) =>
    competency.items.map((item): Candidate => indexItem(item, competency)),
  );
  const papers = certifications.flatMap((certification) =>
    certification.papers.flatMap((paper) => {
      const { id, examForm: form } = paper;
      if (!form) return [];
      const title = certification.papers.length > 1 ? `${certification.short}, ${paper.title}` : certification.short;
      return [{ id: `${certification.id}/${id}`, certification, paper, form, title }];
    }),
  );
  const forms: Record<string, ExamForm> = Object.fromEntries(papers.map(({ id, form }) => [id, form]));

  return papers.map(({ id, certification, paper, form, title }) => {
    const sections = paper.sections.map(({ id, title, weight, competencies }) => ({
      id,
      title,
      weight,
      competencies: competencies.map((competency) => competency.id),
    }));
    const asked = [...shorterForms.filter((length) => length < form.items), form.items];
    const { lengths, largest, missing } = largestHonestForm({ sections, candidates, lengths: asked });
    const offered = largest > (lengths.at(-1) ?? leastForm - 1) ? [...lengths, largest] : lengths;
    const pace = paceOf(form, forms);
    const hasTrial = form.trial !== undefined && canFill(sections, candidates, form.items, form.trial);
    const sister = papers.find((other) => other.id === pace?.sister);
    return {
      paper: {
        id,
        title,
        sections,
        items: form.items,
        ...(hasTrial ? { trial: form.trial } : {}),
        ...(pace ? { pace } : {}),
        lengths: offered,
      },
      certification,
      form,
      ...(sister ? { sisterTitle: sister.title } : {}),
      missing: missing.map((shortage) => ({ ...shortage, section: titleOf(shortage.section, paper) })),
      path: `exams/${id}/`,
    };
  });
}

/** True if the bank has the items on trial beside those that count. */
function canFill(sections: ExamPaper['sections'], candidates: Candidate[], count: number, trial: number): boolean {
  const onTrial = sharesOf(sections, trial);
  const wanted = sharesOf(sections, count).map((share, i) => share + (onTrial[i] ?? 0));
  const got = fill(sections, candidates, wanted, findClashes(candidates));
  return got.every((items, i) => items === wanted[i]);
}

function titleOf(section: string, { sections }: PaperNode): string {
  return sections.find(({ id }) => id === section)?.title ?? section;
}
