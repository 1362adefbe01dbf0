// For whom a line is typed: nobody named, somebody of the list, or a few words that the log will keep.
import { type Channel, MAX_LABEL, type Person, type RoomRole } from '@trame/core/workshop';
import { RadioGroup, Select, TextField } from '../../../../design/index.js';
import type { RosterPerson } from '../face.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';

/** The choice as the form holds it; plain text, so that a draft keeps it. */
export type Behalf = {
  readonly who: string;
  readonly person: string;
  readonly label: string;
};

export const NOBODY: Behalf = { who: 'paper', person: '', label: '' };

/** The person chosen; null for paper without a name, undefined while the choice is not finished. */
export function readPerson({ who, person, label }: Behalf): Person | null | undefined {
  if (who === 'listed') return person === '' ? undefined : { id: person };
  const name = label.trim().slice(0, MAX_LABEL);
  if (who === 'other') return name === '' ? undefined : { label: name };
  return null;
}

/** A person as the form's choice, to mend what was refused. */
export function restoreBehalf(person: Person | null): Behalf {
  if (person === null) return NOBODY;
  return 'id' in person
    ? { ...NOBODY, who: 'listed', person: person.id }
    : { ...NOBODY, who: 'other', label: person.label };
}

/** How words that staff type reached the room. */
export function getChannel(person: Person | null, role: RoomRole): Channel {
  if (person === null) return 'paper';
  return role === 'facilitator' ? 'facilitator' : 'scribe';
}

/** Somebody with where they come from, to be told from a namesake; null for a seat without a name. */
export function formatPerson({ name, organisation }: RosterPerson): string | null {
  return name === null || organisation === null ? name : `${name}, ${organisation}`;
}

export interface BehalfFieldProps {
  readonly people: readonly RosterPerson[];
  readonly value: Behalf;
  readonly onChange: (value: Behalf) => void;
  readonly isMissing: boolean;
}

export function BehalfField({ people, value, onChange, isMissing }: BehalfFieldProps) {
  const words = useWords().behalf;
  const named = people.flatMap((person) => {
    const label = formatPerson(person);
    return label === null ? [] : [{ id: person.id, label }];
  });
  const options = [
    { id: 'paper', label: words.paper },
    ...(named.length > 0 ? [{ id: 'listed', label: words.listed }] : []),
    { id: 'other', label: words.other },
  ];
  const error = isMissing ? { error: words.missing } : {};
  return (
    <div className={styles.behalf}>
      <RadioGroup
        label={words.label}
        options={options}
        value={value.who}
        onChange={(who) => onChange({ ...value, who })}
      />
      {value.who === 'listed' && (
        <Select
          label={words.person}
          options={named}
          value={value.person === '' ? null : value.person}
          onChange={(person) => onChange({ ...value, person })}
          {...error}
        />
      )}
      {value.who === 'other' && (
        <TextField
          label={words.name}
          hint={words.warning}
          value={value.label}
          onChange={(label) => onChange({ ...value, label })}
          {...error}
        />
      )}
    </div>
  );
}
