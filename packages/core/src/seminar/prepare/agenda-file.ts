// An agenda as one file, so that another territory can reuse it (R083, R084).
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { AnyMethod } from '../../workshop/index.js';
import { parseSeminarSettings } from '../schema.js';
import type { AgendaStep, SeminarSettings } from '../state.js';

/** Version of the file written today. */
export const AGENDA_FILE_VERSION = 1;

/** What the file holds. */
export interface AgendaFile {
  readonly trame: 'agenda';
  readonly version: number;
  readonly title: string;
  readonly agenda: readonly AgendaStep[];
}

/** Settings without the sentences carried from elsewhere: they belong to the territory that said them. */
function dropCarried(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([field]) => field !== 'carried'));
}

/** The file of an agenda. Method and times travel, and the settings; what a territory said does not. */
export function formatAgendaFile({ title, agenda }: SeminarSettings): AgendaFile {
  return {
    trame: 'agenda',
    version: AGENDA_FILE_VERSION,
    title,
    agenda: agenda.map((step) => ({ ...step, methodSettings: dropCarried(step.methodSettings) })),
  };
}

/**
 * Reads a file: foreign ones are refused (`agenda-file-foreign`), newer ones too (`agenda-file-newer`, data: version),
 * and what an agenda could not hold. Lines of a method that this house does not have come in as they are: the author
 * is warned by `explainAgenda`.
 */
export function parseAgendaFile(
  input: unknown,
  methods: readonly AnyMethod[],
): Result<SeminarSettings, Refusal> {
  if (typeof input !== 'object' || input === null) return refuse('agenda-file-foreign');
  const { trame, version } = input as Readonly<Record<string, unknown>>;
  if (trame !== 'agenda' || typeof version !== 'number') return refuse('agenda-file-foreign');
  if (version > AGENDA_FILE_VERSION) return refuse('agenda-file-newer', { version });
  const read = parseSeminarSettings(input, methods);
  return read.ok ? accept(read.value) : read;
}
