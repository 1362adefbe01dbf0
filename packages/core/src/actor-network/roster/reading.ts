// A table that somebody brings, read as a roster: every row is taken or told, none is dropped.
import { cleanText, foldText } from '../../kernel/index.js';
import type { ActorFamily } from '../directory/family.js';
import type { RosterDraft, RosterStatus } from './entry.js';

/** What a column may hold. */
export type RosterField =
  | 'personName'
  | 'firstName'
  | 'lastName'
  | 'role'
  | 'organisationName'
  | 'family'
  | 'status'
  | 'contact';

/** Why a row is not taken, or is taken with a reserve. */
export type RowFault =
  /** Neither a name nor an organisation. */
  | 'nobody'
  /** A cell starts as a formula would. */
  | 'formula'
  /** The same person stands higher in the same table. */
  | 'twice'
  /** Taken, without its family: the word is nobody's. */
  | 'family-unknown'
  /** Taken as invited: the word is not one of ours. */
  | 'status-unknown'
  /** Taken, cut: a cell is longer than what is kept. */
  | 'cut';

/** A row that was read. `line` is its number in the file, the heading being 1. */
export interface ReadRow {
  readonly line: number;
  /** Null when the row is not taken. */
  readonly draft: RosterDraft | null;
  readonly faults: readonly RowFault[];
  /** The cells as they came, to find the row again. */
  readonly cells: readonly string[];
}

/** Everything a table gave. */
export interface RosterReading {
  /** What each column was read as; null for one that says nothing to us. */
  readonly columns: readonly (RosterField | null)[];
  readonly rows: readonly ReadRow[];
  /** Empty rows, counted so that the numbers add up. */
  readonly emptyRows: number;
}

const HEADINGS: readonly (readonly [RosterField, RegExp])[] = [
  ['firstName', /^(prenom|first name|given name)s?$/],
  ['lastName', /^(nom de famille|last name|surname|family name)$/],
  ['contact', /mail|courriel|contact|^adresse$/],
  ['family', /famille|college|categorie|family|category/],
  [
    'organisationName',
    /organisation|organisme|structure|societe|entreprise|employeur|etablissement|organi[sz]ation|company/,
  ],
  ['role', /fonction|poste|qualite|titre|role|position/],
  ['status', /statut|presence|reponse|status/],
  [
    'personName',
    /^(nom|nom prenom|nom et prenom|prenom nom|prenom et nom|personne|participant|acteur|name|full name)s?$/,
  ],
];

const STATUS_WORDS: Readonly<Record<string, RosterStatus>> = {
  '': 'invited',
  invite: 'invited',
  invitee: 'invited',
  invited: 'invited',
  oui: 'present',
  present: 'present',
  presente: 'present',
  'a proposer': 'proposed',
  propose: 'proposed',
  proposed: 'proposed',
  non: 'declined',
  decline: 'declined',
  excuse: 'declined',
  excusee: 'declined',
  declined: 'declined',
};

const LONGEST = { personName: 120, role: 160, organisationName: 200, contact: 200 } as const;

function readHeading(cell: string): RosterField | null {
  const folded = foldText(cell);
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Reads the heading row; a field is given to the first column that claims it. With a first name, « Nom » is a family name. */
export function readColumns(heading: readonly string[]): readonly (RosterField | null)[] {
  const found = heading.map(readHeading);
  const hasFirst = found.includes('firstName');
  const named = found.map((field) => (hasFirst && field === 'personName' ? 'lastName' : field));
  return named.map((field, index) => (named.indexOf(field) === index ? field : null));
}

type Cells = Readonly<Partial<Record<RosterField, string>>>;

function takeCells(columns: readonly (RosterField | null)[], row: readonly string[]): Cells {
  const pairs = columns.flatMap((field, index) =>
    field === null ? [] : [[field, cleanText(row[index] ?? '').replace(/\s+/g, ' ')] as const],
  );
  return Object.fromEntries(pairs);
}

/** What a spreadsheet would run: an equals sign, an at sign, or a sign before something that is not a number. */
export function isFormula(cell: string): boolean {
  return /^[=@]/.test(cell) || (/^[+-]/.test(cell) && !/^[+-][\d\s.,()]*$/.test(cell));
}

/** « Entreprises » and « Entreprise » are one word; a short word keeps its end. */
const singular = (text: string): string => foldText(text).replace(/(\w{3})[sx](?=\W|$)/g, '$1');

/** The family of that very name, in the singular or the plural; or the only one whose name holds the word. */
function findFamily(word: string, families: readonly ActorFamily[]): string | null {
  const wanted = singular(word);
  if (wanted === '') return null;
  const exact =
    families.find(({ id, label }) => [foldText(id), foldText(label)].includes(foldText(word))) ??
    families.find(({ label }) => singular(label) === wanted);
  const within = families.filter(({ label }) => ` ${singular(label)} `.includes(` ${wanted} `));
  return exact?.id ?? (within.length === 1 ? (within[0]?.id ?? null) : null);
}

function readDraft(
  cells: Cells,
  families: readonly ActorFamily[],
): { draft: RosterDraft; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const cut = (field: keyof typeof LONGEST, text: string): string => {
    if (text.length <= LONGEST[field]) return text;
    faults.push('cut');
    return text.slice(0, LONGEST[field]);
  };
  const whole = [cells.firstName ?? '', cells.lastName ?? ''].filter((word) => word !== '').join(' ');
  const familyId = findFamily(cells.family ?? '', families);
  if (familyId === null && (cells.family ?? '') !== '') faults.push('family-unknown');
  const status = STATUS_WORDS[foldText(cells.status ?? '')];
  if (status === undefined) faults.push('status-unknown');
  return {
    draft: {
      personName: cut('personName', cells.personName ?? whole),
      role: cut('role', cells.role ?? ''),
      organisationName: cut('organisationName', cells.organisationName ?? ''),
      familyId,
      status: status ?? 'invited',
      contact: cut('contact', cells.contact ?? ''),
    },
    faults,
  };
}

/**
 * Reads a table whose first row is a heading. Every other row is there in the answer, in its order: taken, taken with
 * reserves, or set aside with the reason. An empty table gives no column and no row.
 */
export function readRoster(
  table: readonly (readonly string[])[],
  families: readonly ActorFamily[],
): RosterReading {
  const columns = readColumns(table[0] ?? []);
  const seen = new Set<string>();
  const rows: ReadRow[] = [];
  let emptyRows = 0;
  for (const [index, row] of table.slice(1).entries()) {
    const line = index + 2;
    if (row.every((cell) => cleanText(cell) === '')) {
      emptyRows += 1;
      continue;
    }
    const cells = takeCells(columns, row);
    const aside = (fault: RowFault): void => {
      rows.push({ line, draft: null, faults: [fault], cells: row });
    };
    if (Object.values(cells).some(isFormula)) {
      aside('formula');
      continue;
    }
    const { draft, faults } = readDraft(cells, families);
    const key = `${foldText(draft.personName)} / ${foldText(draft.organisationName)}`;
    if (key === ' / ') aside('nobody');
    else if (seen.has(key)) aside('twice');
    else rows.push({ line, draft, faults, cells: row });
    seen.add(key);
  }
  return { columns, rows, emptyRows };
}
