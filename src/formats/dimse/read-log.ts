import type { AssociationLog, LoggedContext, LoggedMessage, LoggedStatus, LoggedTitle } from './association-log.ts';

const prefix = /^(?:.*?\b)?[DEFITW]: |^\s*(?:->|<-) /;
const titleLine = /^(Calling|Called|Responding) Application Name:\s+(.+?)\s*$/;
const capturedTitles = /\bA-ASSOCIATE request\s+(.+?)\s+-->\s+(.+?)\s*$/;
const sizeLine = /^(Our|Their) Max PDU Receive Size:\s+(\d+)/;
const contextLine = /^\s*Context ID:\s+(\d+)\s+\((.+)\)/;
const capturedProposal = /^\s*Presentation Context: (.+?)\s+Context ID: (0x[\da-f]+)/i;
const capturedAnswer = /^\s*Presentation Context: ID (0x[\da-f]+), ([^,]+)(?:, ([^,]+), (.+))?/i;
const statusWords = /\b0x([\da-f]{4}): +(\S.*?)\s*$/i;
const field = /^\s*([A-Z][A-Za-z]*(?: [A-Za-z]+)*)\s+: (.*?)\s*$/;
const opensMessage = /^Message (?:Type|ID Being Responded To)$/;

/** Reads what `-d` of storescu, echoscu and their like prints, or excerpts of it; lines that say nothing of it are passed over. */
export function readAssociationLog(text: string): AssociationLog {
  const log: AssociationLog = { titles: [], pduSizes: [], contexts: [], messages: [], statuses: [] };
  let context: LoggedContext | undefined;
  let message: LoggedMessage | undefined;
  let association = 0;

  text.split(/\r?\n/).forEach((raw, line) => {
    const words = raw.replace(/[⟦⟧]/g, '').replace(prefix, '');
    const place = { line, text: raw };
    if (/BEGIN A-ASSOCIATE-RQ|\bA-ASSOCIATE request\b/.test(words) && log.contexts.length > 0) association += 1;

    log.titles.push(...readTitles(words).map((title) => ({ ...title, ...place })));
    const [, whose, size] = sizeLine.exec(words) ?? [];
    if (size) log.pduSizes.push({ of: whose === 'Our' ? 'ours' : 'theirs', size: Number(size), ...place });

    const opened = readContext(words);
    if (opened) {
      // Proposals after answers belong to the next association.
      if (
        opened.result === 'Proposed' &&
        context &&
        context.result !== 'Proposed' &&
        context.association === association
      )
        association += 1;
      context = { ...opened, association, ...place };
      log.contexts.push(context);
    } else if (context && !describe(context, words)) context = undefined;

    const status = readStatus(words);
    if (status) log.statuses.push({ ...status, ...place });
    message = readField(words);
    if (message && status) message.status ??= { ...status, ...place };

    function readField(printed: string): LoggedMessage | undefined {
      const [, name, value = ''] = field.exec(printed) ?? [];
      // Blocks are ruled off, and may be parted by an empty line.
      if (!name) return /^\s*$|^=+ (?:END|INCOMING|OUTGOING) /.test(printed) ? undefined : message;
      const isNew = !message || name in message.fields || name === 'Message Type';
      if (isNew && !opensMessage.test(name) && !message) return undefined;
      const current = isNew ? { fields: {}, ...place } : message;
      if (!current) return undefined;
      if (isNew) log.messages.push(current);
      current.fields[name] = value;
      if (name === 'Message Type') current.type = value;
      return current;
    }
  });
  return log;
}

function readTitles(words: string): Pick<LoggedTitle, 'of' | 'title'>[] {
  const [, role, title] = titleLine.exec(words) ?? [];
  if (role && title)
    return [{ of: role === 'Calling' ? 'calling' : role === 'Called' ? 'called' : 'responding', title }];
  const [, calling, called] = capturedTitles.exec(words) ?? [];
  if (!calling || !called) return [];
  return [
    { of: 'calling', title: calling },
    { of: 'called', title: called },
  ];
}

type Opened = Omit<LoggedContext, 'association' | 'line' | 'text'>;

function readContext(words: string): Opened | undefined {
  const [, id, result] = contextLine.exec(words) ?? [];
  if (id && result) return { id: Number(id), result, proposedSyntaxes: [], isCut: false };
  const [, proposed, proposedId] = capturedProposal.exec(words) ?? [];
  if (proposed && proposedId)
    return { id: Number(proposedId), result: 'Proposed', abstractSyntax: proposed, proposedSyntaxes: [], isCut: true };
  const [, answeredId, answer, syntax, abstract] = capturedAnswer.exec(words) ?? [];
  if (!answeredId || !answer) return undefined;
  return {
    id: Number(answeredId),
    result: answer === 'Accept' ? 'Accepted' : answer,
    ...(abstract && { abstractSyntax: abstract }),
    ...(syntax && { acceptedSyntax: syntax }),
    proposedSyntaxes: [],
    isCut: true,
  };
}

/** Puts what the line says into the context; false where the context is over. */
function describe(context: LoggedContext, words: string): boolean {
  if (/^\s*(?:…|\.\.\.)/.test(words)) context.isCut = true;
  const [, label, syntax] = /^\s*(Abstract Syntax|Accepted Transfer Syntax): =?(\S.*?)\s*$/.exec(words) ?? [];
  if (label === 'Abstract Syntax' && syntax) context.abstractSyntax = syntax;
  if (label === 'Accepted Transfer Syntax' && syntax) context.acceptedSyntax = syntax;
  const proposed = /^\s+=?([A-Za-z][\w:+-]*|[\d.]+)\s*$/.exec(words)?.[1];
  if (!label && proposed) context.proposedSyntaxes.push(proposed);
  return /^\s|^(?:…|\.\.\.)/.test(words);
}

function readStatus(words: string): Pick<LoggedStatus, 'code' | 'words'> | undefined {
  const [, code, said] = statusWords.exec(words) ?? [];
  return code && said ? { code: Number.parseInt(code, 16), words: said } : undefined;
}
