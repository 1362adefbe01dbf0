// Signatures as organisers keep them: counted, given for people without a phone, copied from the sheet, withdrawn.
import { countSignatures, type Signature } from '@trame/core/methods/expectations';
import { MAX_LABEL, type Person } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Button,
  formatCount,
  formatSentence,
  RadioGroup,
  TextField,
  useLocale,
} from '../../../../../design/index.js';
import { type ExpectationsOrganiserProps, useWords } from '../words.js';
import styles from './facilitator.module.css';

type Channel = 'scribe' | 'paper';

export function Signatures(props: ExpectationsOrganiserProps) {
  const { state, people, canWrite } = props;
  const words = useWords().signatures;
  const locale = useLocale();
  const [channel, setChannel] = useState<Channel>('scribe');
  const present = people.filter(({ isPresent }) => isPresent);
  const { signed, earlier } = countSignatures(state, people);
  const isOpen = state.charter.presented !== null;
  return (
    <section className={styles.stack} aria-label={words.title}>
      <p className={styles.count}>
        <strong>{tellCount(signed, words)}</strong>
        {present.length > 0 && (
          <span className={styles.soft}>
            {formatSentence(words.outOf, {
              count: signed,
              present: formatCount(present.length, words.present, locale),
            })}
          </span>
        )}
      </p>
      {earlier > 0 && (
        <p>{formatSentence(words.earlier, { people: formatCount(earlier, words.people, locale) })}</p>
      )}
      <p className={styles.soft}>{isOpen ? words.lead : words.notYet}</p>
      {isOpen && canWrite && (
        <>
          <RadioGroup
            label={words.how}
            options={[
              { id: 'scribe', label: words.scribe },
              { id: 'paper', label: words.paper },
            ]}
            value={channel}
            onChange={(next) => setChannel(next === 'paper' ? 'paper' : 'scribe')}
          />
          <Missing {...props} channel={channel} />
          <Other {...props} channel={channel} />
        </>
      )}
      <Given {...props} />
    </section>
  );
}

/** « 12 signatures », « 1 signature », « Aucune signature ». */
export function tellCount(
  count: number,
  words: { readonly count: string; readonly countOne: string; readonly countNone: string },
): string {
  if (count === 0) return words.countNone;
  return count === 1 ? words.countOne : formatSentence(words.count, { count });
}

function useNames({ namePerson }: ExpectationsOrganiserProps): (person: Person) => string {
  const { unnamed } = useWords().signatures;
  return (person) => ('label' in person ? person.label : (namePerson(person) ?? unnamed));
}

function Missing(props: ExpectationsOrganiserProps & { readonly channel: Channel }) {
  const { state, people, send, channel } = props;
  const words = useWords().signatures;
  const name = useNames(props);
  const { missing } = countSignatures(state, people);
  const waiting = people.filter(({ id, isPresent }) => isPresent && missing.includes(id));
  if (waiting.length === 0) return null;
  const { edition } = state.charter;
  return (
    <section aria-label={words.missing}>
      <h3>{words.missing}</h3>
      <ul className={styles.people}>
        {waiting.map(({ id }) => (
          <li key={id}>
            <span>{name({ id })}</span>
            <Button
              size="small"
              aria-label={formatSentence(words.sign, { name: name({ id }) })}
              onPress={() => send({ type: 'sign-for', edition, people: [{ id }], channel })}
            >
              {words.signShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other({ state, send, channel }: ExpectationsOrganiserProps & { readonly channel: Channel }) {
  const words = useWords().signatures;
  const [label, setLabel] = useState('');
  const isEmpty = label.trim() === '';
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        const people = [{ label: label.trim() }];
        send({ type: 'sign-for', edition: state.charter.edition, people, channel });
        setLabel('');
      }}
    >
      <TextField
        label={words.other}
        hint={words.otherHint}
        value={label}
        maxLength={MAX_LABEL}
        onChange={setLabel}
      />
      <Button type="submit" isDisabled={isEmpty}>
        {words.add}
      </Button>
    </form>
  );
}

function Given(props: ExpectationsOrganiserProps) {
  const { state, canWrite, send } = props;
  const words = useWords().signatures;
  const name = useNames(props);
  if (state.signatures.length === 0) return null;
  const tell = ({ channel, edition }: Signature): string => {
    const how = {
      phone: words.onPhone,
      paper: words.onPaper,
      scribe: words.byScribe,
      facilitator: words.byScribe,
    };
    return edition === state.charter.edition ? how[channel] : `${how[channel]} · ${words.older}`;
  };
  return (
    <details className={styles.fold}>
      <summary>{words.given}</summary>
      <ul className={styles.people}>
        {state.signatures.map((signature) => {
          const { person } = signature;
          return (
            <li key={'id' in person ? person.id : `"${person.label}"`}>
              <span>
                {name(person)} <span className={styles.soft}>{tell(signature)}</span>
              </span>
              {canWrite && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={formatSentence(words.withdraw, { name: name(person) })}
                  onPress={() => send({ type: 'withdraw-signature', person })}
                >
                  {words.withdrawShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
