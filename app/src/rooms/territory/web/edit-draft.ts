// The draft of a sheet while it is typed, and its way back to what the server takes.
import type { ProfileBlocks, TerritorySheet } from '../contract.js';

type Employer = ProfileBlocks['employers'][number];
type Kept = NonNullable<Employer['headcount']>;

/** Rows carry a key of their own: two empty rows must not be taken for one. */
export interface Keyed {
  readonly key: string;
}

export interface EmployerRow extends Keyed {
  readonly name: string;
  readonly sector: string;
  readonly headcount: string;
  readonly subcontractors: string;
  readonly source: string;
  readonly year: string;
  /** What the form does not show and must not lose. */
  readonly kept: Employer | null;
}

export interface NetworkRow extends Keyed {
  readonly name: string;
  readonly members: string;
  readonly source: string;
  readonly year: string;
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
  readonly approximate: boolean;
  readonly source: string;
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
      subcontractors: write(kept.subcontractors?.value),
      source: (kept.headcount ?? kept.subcontractors)?.source ?? '',
      year: write((kept.headcount ?? kept.subcontractors)?.year),
      kept,
    })),
    networks: sheet.networks.map((kept, index) => ({
      key: `n${index}`,
      name: kept.name,
      members: write(kept.members?.value),
      source: kept.members?.source ?? '',
      year: write(kept.members?.year),
      kept,
    })),
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
      approximate: kept.approximate,
      source: kept.source ?? '',
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

interface Typed {
  readonly value: string;
  readonly source: string;
  readonly year: string;
}

/** What a figure was, and the source and year its row opened with: two figures of a row share these. */
interface Before {
  readonly figure: Kept | null;
  readonly shown: Kept | null;
  readonly unit: string;
}

/**
 * A figure without source or year does not exist (R018). One whose row was not touched keeps its own, and so does one
 * whose source was not the one shown, until its value changes.
 */
function parseFigure(typed: Typed, { figure, shown, unit }: Before): Kept | null {
  const value = parseNumber(typed.value);
  const year = parseNumber(typed.year);
  const source = typed.source.trim();
  const isUntouched = source === (shown?.source ?? '') && year === (shown?.year ?? null);
  const isShown = figure?.source === shown?.source && figure?.year === shown?.year;
  if (figure !== null && value === figure.value && (isUntouched || !isShown)) return figure;
  if (value === null || year === null || source === '') return null;
  return { unit, basis: null, caveats: [], ...figure, value, year, source };
}

const isHalf = (typed: Typed): boolean =>
  typed.value.trim() !== '' && parseFigure(typed, { figure: null, shown: null, unit: '' }) === null;

/** Whether a headcount is typed without what makes it a figure. */
export function isHalfFigure(row: EmployerRow): boolean {
  return isHalf({ ...row, value: row.headcount });
}

/** The same for the subcontractors of an employer. */
export function isHalfSubcontractors(row: EmployerRow): boolean {
  return isHalf({ ...row, value: row.subcontractors });
}

/** The same for the members of a network. */
export function isHalfMembers(row: NetworkRow): boolean {
  return isHalf({ ...row, value: row.members });
}

function parseEmployer(row: EmployerRow): Employer {
  const { kept } = row;
  const shown = kept?.headcount ?? kept?.subcontractors ?? null;
  const parse = (value: string, figure: Kept | null | undefined) =>
    parseFigure({ ...row, value }, { figure: figure ?? null, shown, unit: 'emplois' });
  return {
    organisationId: null,
    ...kept,
    name: row.name.trim(),
    sector: parseText(row.sector),
    headcount: parse(row.headcount, kept?.headcount),
    subcontractors: parse(row.subcontractors, kept?.subcontractors),
  };
}

function parseMembers(row: NetworkRow): Kept | null {
  const figure = row.kept?.members ?? null;
  return parseFigure({ ...row, value: row.members }, { figure, shown: figure, unit: 'membres' });
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
    employers: draft.employers.filter(isNamed).map(parseEmployer),
    networks: draft.networks.filter(isNamed).map((row) => ({
      organisationId: null,
      ...row.kept,
      name: row.name.trim(),
      members: parseMembers(row),
    })),
    specificities: draft.specificities.filter(isWritten).map((row) => ({
      organisationId: null,
      ...row.kept,
      id: row.key,
      kind: row.kind,
      text: row.text.trim(),
    })),
    history: draft.history.filter(isWritten).map((row) => ({
      period: null,
      ...row.kept,
      id: row.key,
      text: row.text.trim(),
      approximate: row.approximate,
      source: parseText(row.source),
      from: parseNumber(row.from),
      to: parseNumber(row.to),
    })),
  };
}
