// A report under way: its fields as typed, how they are kept, and the command they become (R065).
import type { OpenSpaceCommand, Person, Report } from '@trame/core/methods/open-space';
import { MAX_LABEL } from '@trame/core/methods/open-space';
import type { MemberId } from '@trame/core/workshop';
import type { DraftForm } from '../../../../../workshop/web/participant/index.js';

export type ConvenerChoice = 'none' | 'me' | 'other';

/** The form as the group fills it; one string per line of défis and atouts. */
export interface ReportDraft {
  readonly said: string;
  readonly challenges: readonly string[];
  readonly assets: readonly string[];
  readonly convener: ConvenerChoice;
  readonly convenerName: string;
  readonly participants: string;
  readonly table: string;
}

export const BLANK_REPORT: ReportDraft = {
  said: '',
  challenges: [''],
  assets: [''],
  convener: 'none',
  convenerName: '',
  participants: '',
  table: '',
};

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string');
}

function readFields(kept: string): Partial<Record<keyof ReportDraft, unknown>> {
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Reads a kept form field by field, so that an older version of it gives back what it can. */
export function parseReportDraft(kept: string | null): ReportDraft {
  const fields = readFields(kept ?? '{}');
  const text = (name: keyof ReportDraft): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const convener = text('convener');
  return {
    said: text('said'),
    challenges: isTexts(fields.challenges) ? fields.challenges : BLANK_REPORT.challenges,
    assets: isTexts(fields.assets) ? fields.assets : BLANK_REPORT.assets,
    convener: convener === 'me' || convener === 'other' ? convener : 'none',
    convenerName: text('convenerName'),
    participants: text('participants'),
    table: text('table'),
  };
}

function isBlank(draft: ReportDraft): boolean {
  const typed = [draft.said, ...draft.challenges, ...draft.assets, draft.convenerName, draft.participants];
  return [...typed, draft.table].every((text) => text.trim() === '');
}

export const reportDraftForm: DraftForm<ReportDraft> = {
  parse: parseReportDraft,
  format: (draft) => (isBlank(draft) ? null : JSON.stringify(draft)),
};

/** Lines of défis or atouts that hold something. */
export function listLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** « Anne, Karim » → two labels; « nous étions 7 » stays one. A label is never longer than the room takes. */
export function parseParticipants(typed: string): readonly Person[] {
  return typed
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, MAX_LABEL))
    .filter((name) => name !== '')
    .map((label) => ({ label }));
}

function readConvener(draft: ReportDraft, me: MemberId): Person | null {
  if (draft.convener === 'me') return { id: me };
  const label = draft.convenerName.trim().slice(0, MAX_LABEL);
  return draft.convener === 'other' && label !== '' ? { label } : null;
}

/** The part of a report that can be corrected later. */
export function createForm(draft: ReportDraft, me: MemberId) {
  const table = draft.table.trim().slice(0, MAX_LABEL);
  return {
    said: draft.said.trim(),
    convener: readConvener(draft, me),
    participants: parseParticipants(draft.participants),
    table: table === '' ? null : table,
  };
}

/** The command that posts the form. */
export function createReport(draft: ReportDraft, question: string, me: MemberId): OpenSpaceCommand {
  return {
    type: 'post-report',
    question,
    challenges: listLines(draft.challenges),
    assets: listLines(draft.assets),
    paper: false,
    ...createForm(draft, me),
  };
}

function getLabel(person: Person | null): string {
  return person !== null && 'label' in person ? person.label : '';
}

/** A posted report, or a refused one, as the form it came from. */
export function restoreDraft(
  report: Pick<Report, 'said' | 'convener' | 'participants' | 'table'> & {
    readonly challenges?: readonly string[];
    readonly assets?: readonly string[];
  },
  me: MemberId,
): ReportDraft {
  const { convener } = report;
  const isMe = convener !== null && 'id' in convener && convener.id === me;
  const lines = (kept: readonly string[] | undefined) =>
    kept === undefined || kept.length === 0 ? [''] : kept;
  return {
    said: report.said,
    challenges: lines(report.challenges),
    assets: lines(report.assets),
    convener: isMe ? 'me' : getLabel(convener) === '' ? 'none' : 'other',
    convenerName: getLabel(convener),
    participants: report.participants.map(getLabel).filter(Boolean).join(', '),
    table: report.table ?? '',
  };
}
