// The draft of a sheet while it is typed, and its way back to what the server takes.
import type { ProfileBlocks, TerritorySheet } from '../contract.js';

type Employer = ProfileBlocks['employers'][number];
type Headcount = NonNullable<Employer['headcount']>;

/** Rows carry a key of their own: two empty rows must not be taken for one. */
export interface Keyed {
  readonly key: string;
}

export interface EmployerRow extends Keyed {
  readonly name: string;
  readonly sector: string;
  readonly headcount: string;
  readonly source: string;
  readonly year: string;
  /** What the form does not show and must not lose. */
  readonly kept: Employer | null;
}

export interface NetworkRow extends Keyed {
  readonly name: string;
  readonly kept: ProfileBlocks['networks'][number] | null;
}

export interface SpecificityRow extends Keyed {
  readonly kind: ProfileBlocks['specificities'][number]['kind'];
  readonly text: string;
  readonly kept: ProfileBlocks['specificities'][number] | null;
}

export interface HistoryRow extends Keyed {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly kept: ProfileBlocks['history'][number] | null;
}

export interface Draft {
  readonly name: string;
  readonly longName: string;
  readonly mainTowns: string;
  readonly sectors: string;
  readonly attachmentThemes: string;
  readonly context: string;
  readonly perimeterReason: string;
  readonly employers: readonly EmployerRow[];
  readonly networks: readonly NetworkRow[];
  readonly specificities: readonly SpecificityRow[];
  readonly history: readonly HistoryRow[];
}

const write = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Opens a sheet for typing. */
export function createDraft(sheet: TerritorySheet): Draft {
  return {
    name: sheet.name,
    longName: sheet.longName ?? '',
    mainTowns: sheet.mainTowns.join('\n'),
    sectors: sheet.sectors.join('\n'),
    attachmentThemes: sheet.attachmentThemes.join('\n'),
    context: sheet.context ?? '',
    perimeterReason: sheet.perimeterReason ?? '',
    employers: sheet.employers.map((kept, index) => ({
      key: `e${index}`,
      name: kept.name,
      sector: kept.sector ?? '',
      headcount: write(kept.headcount?.value),
      source: kept.headcount?.source ?? '',
      year: write(kept.headcount?.year),
      kept,
    })),
    networks: sheet.networks.map((kept, index) => ({ key: `n${index}`, name: kept.name, kept })),
    specificities: sheet.specificities.map((kept) => ({
      key: kept.id,
      kind: kept.kind,
      text: kept.text,
      kept,
    })),
    history: sheet.history.map((kept) => ({
      key: kept.id,
      from: write(kept.from),
      to: write(kept.to),
      text: kept.text,
      kept,
    })),
  };
}

function parseLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** « 3 000 », « 3000 », « 19,4 » → a number; anything else → null. */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}

const parseText = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A headcount without source or year does not exist (R018): the row then has none. */
function parseHeadcount(row: EmployerRow): Headcount | null {
  const value = parseNumber(row.headcount);
  const year = parseNumber(row.year);
  const source = row.source.trim();
  if (value === null || year === null || source === '') return null;
  const before = row.kept?.headcount;
  return { unit: 'emplois', basis: null, caveats: [], ...before, value, year, source };
}

/** Whether a headcount is typed without what makes it a figure. */
export function isHalfFigure(row: EmployerRow): boolean {
  return row.headcount.trim() !== '' && parseHeadcount(row) === null;
}

const isNamed = (row: { readonly name: string }): boolean => row.name.trim() !== '';
const isWritten = (row: { readonly text: string }): boolean => row.text.trim() !== '';

/** What the server takes: rows left empty are dropped, what the form does not show is kept. */
export function parseDraft(draft: Draft, sheet: TerritorySheet): ProfileBlocks & { version: number } {
  const { id: _id, slug: _slug, organisationId: _organisation, figures: _figures, ...rest } = sheet;
  const { leadPair: _pair, gaps: _gaps, ...blocks } = rest;
  return {
    ...blocks,
    name: draft.name.trim(),
    longName: parseText(draft.longName),
    mainTowns: parseLines(draft.mainTowns),
    sectors: parseLines(draft.sectors),
    attachmentThemes: parseLines(draft.attachmentThemes),
    context: parseText(draft.context),
    perimeterReason: parseText(draft.perimeterReason),
    employers: draft.employers.filter(isNamed).map((row) => ({
      organisationId: null,
      subcontractors: null,
      ...row.kept,
      name: row.name.trim(),
      sector: parseText(row.sector),
      headcount: parseHeadcount(row),
    })),
    networks: draft.networks
      .filter(isNamed)
      .map((row) => ({ organisationId: null, members: null, ...row.kept, name: row.name.trim() })),
    specificities: draft.specificities.filter(isWritten).map((row) => ({
      organisationId: null,
      ...row.kept,
      id: row.key,
      kind: row.kind,
      text: row.text.trim(),
    })),
    history: draft.history.filter(isWritten).map((row) => ({
      approximate: false,
      period: null,
      source: null,
      ...row.kept,
      id: row.key,
      text: row.text.trim(),
      from: parseNumber(row.from),
      to: parseNumber(row.to),
    })),
  };
}
