import { useEffect, useRef, useState } from 'preact/hooks';
import { resume, submit } from '../../engine/exam/act.ts';
import { isSubmitted, type Exam, type SubmittedExam } from '../../engine/exam/exam.ts';
import { listMet } from '../../engine/exam/met.ts';
import { now } from '../../stores/clock.ts';
import { claimExam, type Release } from '../../stores/exam-owner.ts';
import { dropExam, loadExam, saveExam } from '../../stores/exams.ts';
import { askToPersist, learner } from '../../stores/learner.ts';
import { handIn } from './hand-in.ts';
import type { Loaded } from '../practice/load.ts';
import { drawExam, loadItemsOf, type Choice } from './draw-exam.ts';
import type { ExamPaper } from './paper.ts';
import { recallExam } from './recall-exam.ts';

/** Where the exam stands. */
export type Phase =
  | { name: 'opening' }
  | { name: 'choosing'; complaint?: string }
  | { name: 'waiting'; text: string }
  | { name: 'elsewhere' }
  | { name: 'open'; exam: Exam; complaint?: string }
  | { name: 'running'; exam: Exam; loaded: Loaded; isKept: boolean }
  | { name: 'unmarked'; exam: SubmittedExam; because: string }
  | { name: 'over'; exam: SubmittedExam; loaded: Loaded };

/** A mock exam from its choice to its review, kept after every change and owned by one tab. */
export function useExam(indexAddress: string, paper: ExamPaper) {
  const [phase, setPhase] = useState<Phase>({ name: 'opening' });
  // Two changes may come before the next paint: each must see the one before.
  const latest = useRef<Phase>(phase);
  const release = useRef<Release | undefined>(undefined);

  function show(phase: Phase): void {
    latest.current = phase;
    setPhase(phase);
  }

  function letGo(): void {
    release.current?.();
    release.current = undefined;
  }

  function choose(complaint?: string): void {
    letGo();
    show({ name: 'choosing', ...(complaint ? { complaint } : {}) });
  }

  /** True if this tab has the paper's exam now. */
  async function claim(byForce: boolean): Promise<boolean> {
    const onLost = () => {
      release.current = undefined;
      show({ name: 'elsewhere' });
    };
    release.current ??= await claimExam({ paper: paper.id, byForce, onLost });
    return release.current !== undefined;
  }

  /** Shows what there is to go on with: an open exam, if this tab may have it. */
  async function open(byForce = false): Promise<void> {
    await learner.start();
    if (!(await loadExam(paper.id))) return choose();
    if (!(await claim(byForce))) return show({ name: 'elsewhere' });
    // Read again: until a moment ago another tab may have written it.
    const exam = await loadExam(paper.id);
    if (!exam) return choose();
    if (learner.$progress.get().exams[exam.id]?.sat) {
      await dropExam(exam.id); // it was marked, and the crash came just after
      return choose();
    }
    const present = resume(exam, now());
    if (isSubmitted(present)) await mark(present);
    else show({ name: 'open', exam: present });
  }

  useEffect(() => void open(), []);

  async function begin(choice: Choice): Promise<void> {
    show({ name: 'waiting', text: 'Drawing your form …' });
    try {
      if (!(await claim(false))) return show({ name: 'elsewhere' });
      if (await loadExam(paper.id)) return await open(); // begun in another tab that was closed since
      const { exam, loaded } = await drawExam(indexAddress, paper, choice, listMet(learner.$progress.get()));
      void askToPersist();
      show({ name: 'running', exam, loaded, isKept: await saveExam(exam) });
    } catch (error) {
      choose(describe(error));
    }
  }

  async function goOn(exam: Exam): Promise<void> {
    show({ name: 'waiting', text: 'Fetching your exam …' });
    try {
      const loaded = await loadItemsOf(exam, indexAddress);
      const present = resume(exam, now());
      const isKept = await saveExam(present);
      if (isSubmitted(present)) await mark(present, loaded);
      else show({ name: 'running', exam: present, loaded, isKept });
    } catch (error) {
      show({ name: 'open', exam, complaint: describe(error) });
    }
  }

  /** What the learner did; it is on its way to the disk before it is shown. */
  function change(act: (exam: Exam, now: number) => Exam): void {
    const phase = latest.current;
    if (phase.name !== 'running') return;
    const exam = act(phase.exam, now());
    if (isSubmitted(exam)) return void mark(exam, phase.loaded);
    const saving = saveExam(exam);
    show({ ...phase, exam });
    void saving.then((isKept) => {
      const { current } = latest;
      if (current.name === 'running' && current.isKept !== isKept) show({ ...current, isKept });
    });
  }

  /** Marks what was handed in; where its items cannot be had it stays kept, and can be marked later. */
  async function mark(exam: SubmittedExam, known?: Loaded): Promise<void> {
    show({ name: 'waiting', text: 'Marking your exam …' });
    try {
      await saveExam(exam);
      const loaded = known ?? (await loadItemsOf(exam, indexAddress));
      await handIn(exam, [...loaded.items.values()]);
      letGo();
      show({ name: 'over', exam, loaded });
    } catch (error) {
      show({ name: 'unmarked', exam, because: describe(error) });
    }
  }

  /** Shows an exam that was marked before. */
  async function review(id: string): Promise<void> {
    show({ name: 'waiting', text: 'Fetching that form …' });
    try {
      const recalled = await recallExam(id, indexAddress);
      if (!recalled) return choose();
      show({ name: 'over', ...recalled });
    } catch (error) {
      choose(describe(error));
    }
  }

  async function discard(exam: Exam): Promise<void> {
    await dropExam(exam.id);
    choose();
  }

  const handInNow = (exam: Exam) => mark(submit(resume(exam, now()), now()));
  return { phase, open, begin, goOn, change, mark, handInNow, review, discard, choose };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
