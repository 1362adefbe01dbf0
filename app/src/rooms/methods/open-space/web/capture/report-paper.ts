// The sheet of a group as it is typed, and the command it becomes (R065, R085).
import { MAX_LABEL, type OpenSpaceCommand, type Person } from '@trame/core/methods/open-space';

export type PostReport = Extract<OpenSpaceCommand, { type: 'post-report' }>;

/** The four boxes; a type and not an interface, so that a draft may hold it. */
export type ReportPaper = {
  readonly question: string;
  readonly said: string;
  readonly challenges: string;
  readonly assets: string;
  readonly convener: string;
  readonly participants: string;
  readonly table: string;
};

export const BLANK_PAPER: ReportPaper = {
  question: '',
  said: '',
  challenges: '',
  assets: '',
  convener: '',
  participants: '',
  table: '',
};

/** One card per line that holds something. */
export function splitLines(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A name of the list becomes its line there, which can be erased; another stays a few words. */
function readPerson(typed: string, known: ReadonlyMap<string, string>): Person | null {
  const name = typed.trim();
  if (name === '') return null;
  const id = known.get(name.toLowerCase());
  return id === undefined ? { label: name.slice(0, MAX_LABEL) } : { id };
}

/** The order that posts the sheet; `known` gives the identifier of each name, in lower case. */
export function createReport(paper: ReportPaper, known: ReadonlyMap<string, string>): PostReport {
  const table = paper.table.trim().slice(0, MAX_LABEL);
  return {
    type: 'post-report',
    question: paper.question,
    said: paper.said.trim(),
    challenges: splitLines(paper.challenges),
    assets: splitLines(paper.assets),
    convener: readPerson(paper.convener, known),
    participants: paper.participants
      .split(/[,;\n]/)
      .map((name) => readPerson(name, known))
      .filter((person) => person !== null),
    table: table === '' ? null : table,
    paper: true,
  };
}

/** A refused sheet as it was typed. */
export function restorePaper(report: PostReport, namePerson: (person: Person) => string | null): ReportPaper {
  const name = (person: Person | null) => (person === null ? '' : (namePerson(person) ?? ''));
  return {
    question: report.question,
    said: report.said,
    challenges: report.challenges.join('\n'),
    assets: report.assets.join('\n'),
    convener: name(report.convener),
    participants: report.participants.map(name).filter(Boolean).join(', '),
    table: report.table ?? '',
  };
}
