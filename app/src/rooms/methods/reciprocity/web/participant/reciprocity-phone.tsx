// Offers and needs in the hand: two sentences to write, one's meetings to answer, the room to read.
import {
  isOwnSlip,
  listReciprocityRows,
  planReciprocity,
  type ReciprocityKind,
} from '@trame/core/methods/reciprocity';
import { useState } from 'react';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Button, Notice } from '../../../../../design/plain.js';
import { SlipForm, SlipList, StageLine } from '../../../../workshop/web/participant/index.js';
import { Meetings } from './meetings.js';
import styles from './phone.module.css';
import { type ReciprocityPhoneProps, useWords } from './words.js';

export function ReciprocityPhone(props: ReciprocityPhoneProps) {
  const words = useWords();
  const { state, me } = props;
  const known: Readonly<Record<string, string>> = words.stages;
  const isMeeting = state.stage?.id === 'introductions' || state.closed !== null;
  const mine = state.slips.filter((slip) => isOwnSlip(slip, [me.member, me.attendee]));
  const writing = (
    <>
      <WordedForm room={props} kind="offer" />
      <WordedForm room={props} kind="need" />
    </>
  );
  return (
    <div className={styles.phone}>
      <StageLine
        room={props}
        plan={planReciprocity(state.settings)}
        explainStage={(id) => known[id] ?? null}
      />
      {state.closed !== null && <Notice>{words.closed}</Notice>}
      {!isMeeting && writing}
      {(isMeeting || mine.length > 0) && <Meetings {...props} />}
      <section className={styles.section} aria-label={words.mine}>
        <h3>{words.mine}</h3>
        <SlipList
          room={props}
          slips={mine}
          label={words.mine}
          nameSource={({ kind, tags }) =>
            [
              words[kind].kind,
              ...state.settings.tags.filter(({ id }) => tags.includes(id)).map(({ label }) => label),
            ].join(' · ')
          }
          empty={words.none}
        />
      </section>
      {isMeeting && state.closed === null && writing}
      <Everybody {...props} />
    </div>
  );
}

const MOST_WORDS = 2;

interface WordedFormProps {
  readonly room: ReciprocityPhoneProps;
  readonly kind: ReciprocityKind;
}

/** A sentence, and a word or two of the list that go with it. */
function WordedForm({ room, kind }: WordedFormProps) {
  const words = useWords();
  const { tags } = room.state.settings;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const turn = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-MOST_WORDS));
  return (
    <div className={styles.worded}>
      <SlipForm
        room={room}
        name={kind}
        kinds={[{ id: kind, label: words[kind].kind }]}
        words={words[kind]}
        marks={{ tags: chosen }}
      />
      {room.canWrite && tags.length > 0 && (
        <details className={styles.fold}>
          <summary>{formatSentence(words.words, { count: chosen.length })}</summary>
          <div className={styles.tags}>
            {tags.map(({ id, label }) => (
              <Button key={id} size="small" aria-pressed={chosen.includes(id)} onPress={() => turn(id)}>
                {label}
              </Button>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Everybody({ state, namePerson }: ReciprocityPhoneProps) {
  const words = useWords();
  const rows = listReciprocityRows(state);
  if (rows.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{words.all}</summary>
      <p className={styles.small}>{words.open}</p>
      {rows.map(({ tag, offers, needs }) => (
        <section key={tag?.id ?? 'none'} className={styles.row} aria-label={tag?.label ?? words.noWord}>
          <h4>{tag?.label ?? words.noWord}</h4>
          {(
            [
              ['offers', offers],
              ['needs', needs],
            ] as const
          ).map(([side, slips]) =>
            slips.length === 0 ? null : (
              <div key={side}>
                <p className={styles.small}>{words[side]}</p>
                <ul className={styles.plain}>
                  {slips.map((slip) => {
                    const name = namePerson(slip.onBehalfOf ?? { id: slip.by });
                    return (
                      <li key={slip.id}>
                        {formatTypedText(slip.text)}{' '}
                        {name !== null && <span className={styles.small}>{name}</span>}
                      </li>
                    );
                  })}
                </ul>
              </div>
            ),
          )}
        </section>
      ))}
    </details>
  );
}
