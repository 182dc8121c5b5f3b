import { type Ask, type Fault, fetchFile } from './fetch-file.ts';
import { fill, listMissing } from './fill.ts';
import { type Change, type FileList, filesOf, frame, itemsPart, listPath } from './list.ts';
import type { OfflineState, Verified } from './messages.ts';
import type { Shelf } from './shelf.ts';
import { describeState } from './state.ts';
import { verifyFiles } from './verify.ts';
import * as versions from './versions.ts';
import type { Choice } from './versions.ts';

interface Outside {
  version: string;
  shelf: Shelf;
  ask: Ask;
  /** Told of every change. */
  onState: (state: OfflineState) => void;
  /** True where the learner asked the browser to save data: then nothing is kept unasked but the frame. */
  isSavingData: boolean;
}

/** Keeps one version of the site on the device; one keeper does one thing at a time. */
export type Keeper = ReturnType<typeof createKeeper>;

export function createKeeper({ version, shelf, ask, onState, isSavingData }: Outside) {
  let reading: Promise<FileList | undefined> | undefined;
  let doing: OfflineState['doing'];
  let share: number | undefined;
  let fault: Fault | undefined;
  let verified: Verified | undefined;
  /** Counts what was asked for: what was begun for an earlier wish ends with the file it is at. */
  let wish = 0;
  let work: Promise<void> = Promise.resolve();
  /** True once nothing was missing, until something else is chosen. */
  let isWhole = false;

  /** The list of this version, from the device or from the server. */
  function loadList(): Promise<FileList | undefined> {
    reading ??= versions.readList(shelf, version).then(async (kept) => kept ?? (await fetchList()).list);
    return reading.then((list) => {
      if (!list) reading = undefined;
      return list;
    });
  }

  async function fetchList(): Promise<{ list?: FileList; fault?: Fault }> {
    const fetched = await fetchFile(listPath(version), version, ask);
    if ('fault' in fetched) return fetched;
    const list = (await fetched.file.clone().json()) as FileList;
    await versions.writeList(shelf, version, fetched.file);
    return { list };
  }

  async function loadChoice(): Promise<Choice> {
    const usual = { parts: isSavingData ? [] : [itemsPart], isPaused: false };
    return (await versions.readChoice(shelf)) ?? usual;
  }

  async function state(): Promise<OfflineState | undefined> {
    const list = await loadList();
    if (!list) return undefined;
    const sizes = describeState(list, await loadChoice(), new Set(await shelf.keys()));
    return {
      version,
      ...sizes,
      ...(doing && { doing }),
      ...(share !== undefined && { share }),
      ...(fault && { fault }),
      ...(verified && { verified }),
    };
  }

  async function tell(): Promise<void> {
    const now = await state();
    if (now) onState(now);
  }

  /** Does one piece of work after the other, and tells before and after. */
  function inTurn(name: NonNullable<OfflineState['doing']>, piece: () => Promise<void>): Promise<void> {
    work = work.then(async () => {
      doing = name;
      await tell();
      await piece().catch(() => (fault ??= 'full'));
      doing = undefined;
      share = undefined;
      await tell();
    });
    return work;
  }

  /** Fetches what this version needs before it may be used; throws unless all of it is here. */
  async function install(): Promise<void> {
    const fetched = await fetchList();
    if (!fetched.list) throw new Error(`The list of the new version is ${fetched.fault}.`);
    const { list } = fetched;
    // The very first is soon there with its frame; what else is kept comes after.
    const isFirst = (await versions.readInUse(shelf)) === undefined;
    const choice = isFirst ? { parts: [], isPaused: false } : await loadChoice();
    const needed = versions.neededOf(list, choice, await listKeptPaths());
    const failed = await fill(needed, { shelf, ask, isAllOrNothing: true });
    const missing = await listMissing(needed, shelf);
    if (missing.length > 0) throw new Error(`${missing.length} files of the new version are missing (${failed}).`);
  }

  /** The paths of the version in use whose content is kept. */
  async function listKeptPaths(): Promise<Set<string>> {
    const inUse = await versions.readInUse(shelf);
    const list = inUse && (await versions.readList(shelf, inUse.current));
    const kept = new Set(await shelf.keys());
    return new Set(list?.files.filter(({ hash }) => kept.has(hash)).map(({ path }) => path));
  }

  /** Takes this version into use. */
  async function takeOver(): Promise<void> {
    await versions.sweep(shelf, await versions.writeInUse(shelf, version));
    await tell();
  }

  /** Goes on with what was chosen, where anything of it is missing. */
  async function goOn(): Promise<void> {
    // What only the learner can help against is not tried again unasked.
    if (doing || isWhole || (fault && fault !== 'unreachable')) return;
    const begunFor = wish;
    const [list, choice] = [await loadList(), await loadChoice()];
    if (!list || choice.isPaused) return;
    const files = filesOf(list, [frame, ...choice.parts]);
    if ((await listMissing(files, shelf)).length === 0) {
      isWhole = true;
      return;
    }
    await inTurn('keeping', async () => {
      fault = undefined;
      let told = 0;
      const onKept = () => {
        told += 1;
        if (told % 8 === 0) void tell();
      };
      fault = await fill(files, { shelf, ask, onKept, isStopped: () => wish !== begunFor });
    });
  }

  /** Changes what is wanted. */
  async function choose(change: (choice: Choice) => Choice): Promise<void> {
    wish += 1;
    isWhole = false;
    verified = undefined;
    fault = undefined;
    await work;
    await versions.writeChoice(shelf, change(await loadChoice()));
    await tell();
  }

  async function keep(parts: string[]): Promise<void> {
    await choose(() => ({ parts, isPaused: false }));
    await versions.clearParts(shelf, parts);
    await tell();
    await goOn();
  }

  const pause = () => choose((choice) => ({ ...choice, isPaused: true }));

  async function resume(): Promise<void> {
    await choose((choice) => ({ ...choice, isPaused: false }));
    await goOn();
  }

  /** Holds everything that is kept against its hash, and mends what is wrong. */
  function verify(): Promise<void> {
    return inTurn('verifying', async () => {
      const list = await loadList();
      verified = undefined;
      const onShare = (done: number) => {
        share = done;
        void tell();
      };
      if (list) verified = await verifyFiles(list.files, { shelf, ask, onShare });
      isWhole = false;
    });
  }

  /** What this version brings that the one in use has not. */
  async function listChanges(): Promise<Change[]> {
    const inUse = await versions.readInUse(shelf);
    const old = inUse && (await versions.readList(shelf, inUse.current));
    const known = new Set(old?.changes.map(({ says }) => says));
    return (await loadList())?.changes.filter(({ says }) => !known.has(says)) ?? [];
  }

  const remove = () => keep([]);
  return { loadList, state, install, takeOver, goOn, keep, pause, resume, verify, remove, listChanges };
}
