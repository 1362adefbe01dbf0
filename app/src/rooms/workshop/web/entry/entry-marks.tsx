// The marks of the slips being typed: kind, group, question, tag; they stay from one slip to the next.
import { type Option, RadioGroup, Select } from '../../../../design/index.js';
import styles from '../kit.module.css';
import type { KindWord } from '../slip/kinds.js';
import { useWords } from '../words.js';
import { NOBODY } from './behalf.js';

/** A mark that goes with each slip: the question it answers, its tag. */
export interface EntryChoice {
  readonly label: string;
  readonly options: readonly Option[];
  /** Nothing is written without it. */
  readonly isRequired?: boolean;
}

/** The slip under way, as a draft keeps it. */
export const BLANK_ENTRY = { ...NOBODY, text: '', kind: '', team: '', about: '', tag: '' };

export type EntryFields = typeof BLANK_ENTRY;

/** The marks this entry offers. */
export interface EntryChoices {
  readonly teams: EntryChoice | undefined;
  readonly about: EntryChoice | undefined;
  readonly tag: EntryChoice | undefined;
}

/** A remembered mark, unless it is offered no more. */
export function readMark(choice: EntryChoice | undefined, id: string): string | null {
  return choice?.options.some((option) => option.id === id) === true ? id : null;
}

export interface EntryMarksProps {
  readonly kinds: readonly KindWord<string>[];
  readonly kind: string | null;
  readonly onKind: (kind: string) => void;
  readonly choices: EntryChoices;
  /** What is required was not chosen when a slip was to be added. */
  readonly isMissing: boolean;
  readonly fields: EntryFields;
  readonly onChange: (fields: Partial<EntryFields>) => void;
}

export function EntryMarks({ kinds, kind, onKind, choices, isMissing, fields, onChange }: EntryMarksProps) {
  const words = useWords().entry;
  const { teams, about, tag } = choices;
  return (
    <div className={styles.entryMarks}>
      {kinds.length > 1 && <RadioGroup label={words.kind} options={kinds} value={kind} onChange={onKind} />}
      {teams && (
        <Mark
          choice={teams}
          none={words.noTeam}
          value={fields.team}
          onChange={(team) => onChange({ team })}
        />
      )}
      {about && (
        <Mark
          choice={about}
          none={words.none}
          value={fields.about}
          onChange={(id) => onChange({ about: id })}
          {...(isMissing && readMark(about, fields.about) === null && { error: words.missing })}
        />
      )}
      {tag && (
        <Mark choice={tag} none={words.none} value={fields.tag} onChange={(id) => onChange({ tag: id })} />
      )}
    </div>
  );
}

interface MarkProps {
  readonly choice: EntryChoice;
  readonly none: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error?: string;
}

const NONE = 'none';

function Mark({ choice, none, value, onChange, error }: MarkProps) {
  return (
    <Select
      label={choice.label}
      options={[...(choice.isRequired === true ? [] : [{ id: NONE, label: none }]), ...choice.options]}
      value={readMark(choice, value) ?? (choice.isRequired === true ? null : NONE)}
      onChange={(id) => onChange(id === NONE ? '' : id)}
      {...(error !== undefined && { error })}
    />
  );
}
