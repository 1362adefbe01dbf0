// How often and what for: one card a person; above fifteen people, a list of rhythms, then fifteen cards drawn.
import { drawCards, MOST_CARDS, type TickedRhythm, type TieMode, tieModes } from '@trame/core/actor-network';
import { useState } from 'react';
import { formatSentence } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Scale, StepFrame, Tick } from './frame.js';
import styles from './own.module.css';
import type { StepProps } from './step-props.js';

const RHYTHMS: readonly TickedRhythm[] = [4, 3, 2, 1];

function useRhythms() {
  const words = useCopy({ fr, en });
  return RHYTHMS.map((rhythm) => ({ value: String(rhythm), label: words.rhythms[rhythm - 1] ?? '' }));
}

const readRhythm = (value: string): TickedRhythm => Number(value) as TickedRhythm;

/** All rhythms on one list, when there are many people. */
function RhythmList(props: StepProps & { readonly onDone: () => void }) {
  const words = useCopy({ fr, en });
  const options = useRhythms();
  const { form, say } = props;
  return (
    <StepFrame {...props} title={words.rhythmList} onBack={props.back} onNext={props.onDone}>
      {form.sheet.ticked.map((person) => {
        const said = form.sheet.ties[person];
        return (
          <Scale
            key={person}
            legend={form.persons.find(({ id }) => id === person)?.name ?? ''}
            name={person}
            options={options}
            value={said?.rhythm ? String(said.rhythm) : null}
            onChange={(value) =>
              say({ part: 'how', person, rhythm: readRhythm(value), modes: said?.modes ?? null })
            }
            isWordy
          />
        );
      })}
    </StepFrame>
  );
}

interface CardProps extends StepProps {
  readonly person: string;
  readonly place: number;
  readonly count: number;
  readonly hasRhythm: boolean;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
}

function Card(props: CardProps) {
  const words = useCopy({ fr, en });
  const options = useRhythms();
  const { form, say, person } = props;
  const said = form.sheet.ties[person] ?? { rhythm: null, modes: null };
  const write = (more: { rhythm?: TickedRhythm; modes?: readonly TieMode[] }) =>
    say({ part: 'how', person, rhythm: said.rhythm, modes: said.modes, ...more });
  const next = () => {
    // A card that was read and left bare says « none of these », which is not the same as never asked.
    if (said.modes === null && said.rhythm !== null) write({ modes: [] });
    props.onNext();
  };
  const name = form.persons.find(({ id }) => id === person)?.name ?? '';
  return (
    <StepFrame
      {...props}
      title={formatSentence(words.howTitle, { name })}
      onBack={props.onBack}
      onNext={next}
      aside={formatSentence(words.howLead, { at: props.place + 1, of: props.count })}
    >
      {props.hasRhythm && (
        <Scale
          legend={words.rhythm}
          name={`rhythm-${person}`}
          options={options}
          value={said.rhythm === null ? null : String(said.rhythm)}
          onChange={(value) => write({ rhythm: readRhythm(value) })}
          isWordy
        />
      )}
      <fieldset className={styles.group}>
        <legend>{words.modesTitle}</legend>
        {tieModes.map((mode) => (
          <Tick
            key={mode}
            label={words.modes[mode]}
            isTicked={said.modes?.includes(mode) ?? false}
            onChange={(isTicked) => {
              const others = (said.modes ?? []).filter((one) => one !== mode);
              write({ modes: isTicked ? [...others, mode] : others });
            }}
          />
        ))}
      </fieldset>
    </StepFrame>
  );
}

export function HowStep(props: StepProps) {
  const { form } = props;
  const cards = drawCards(form.sheet);
  const hasList = form.sheet.ticked.length > MOST_CARDS;
  const first = hasList ? -1 : 0;
  const [place, setPlace] = useState(() => {
    const open = cards.findIndex((person) => (form.sheet.ties[person]?.modes ?? null) === null);
    return hasList && form.sheet.ticked.some((person) => !form.sheet.ties[person]?.rhythm)
      ? -1
      : Math.max(0, open);
  });
  if (place < 0) return <RhythmList {...props} onDone={() => setPlace(0)} />;
  const person = cards[place];
  if (person === undefined) return null;
  return (
    <Card
      key={person}
      {...props}
      person={person}
      place={place}
      count={cards.length}
      hasRhythm={!hasList}
      onBack={place > first ? () => setPlace(place - 1) : props.back}
      onNext={place + 1 < cards.length ? () => setPlace(place + 1) : () => props.leave()}
    />
  );
}
