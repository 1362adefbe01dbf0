// A situation card under the pen: four sentences, what it does to the territory, where it comes from.
import {
  type SituationForm as Nature,
  POLARITIES,
  type Polarity,
  SITUATION_FORMS,
  type SituationCard,
  TRANSITIONS,
} from '@trame/core/transition';
import {
  type Carried,
  isSameSource,
  MAX_LABEL,
  MAX_SOURCES,
  MAX_TEXT,
  type SourceRef,
} from '@trame/core/workshop';
import { type ReactNode, useState } from 'react';
import { Button, Checkbox, Dialog, RadioGroup, TextArea, TextField } from '../../../../design/index.js';
import { useWords } from '../words.js';
import styles from './cards.module.css';

export const BLANK_CARD: SituationCard = {
  title: '',
  happening: '',
  here: null,
  stakes: null,
  question: null,
  polarity: 'threat',
  form: 'break',
  transitions: [],
  place: null,
  sources: [],
};

export interface SituationFormProps {
  readonly title: string;
  readonly initial: SituationCard;
  /** Challenges it may make concrete. */
  readonly carry: readonly Pick<Carried, 'id' | 'kind' | 'text' | 'source'>[];
  /** With a promise, the form stays until the card is kept. */
  readonly onSave: (card: SituationCard) => unknown;
  readonly onClose: () => void;
  readonly onRemove?: () => void;
  /** What the library adds under the card's own fields. */
  readonly children?: ReactNode;
}

type Change = (fields: Partial<SituationCard>) => void;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export function SituationForm(props: SituationFormProps) {
  const { title, initial, carry, onSave, onClose, onRemove, children } = props;
  const words = useWords().form;
  const [card, setCard] = useState(initial);
  const [isTried, setTried] = useState(false);
  const change: Change = (fields) => setCard({ ...card, ...fields });
  const isReady = card.title.trim() !== '' && card.happening.trim() !== '';
  const save = () => {
    setTried(true);
    if (!isReady) return;
    const kept = onSave(card);
    if (kept instanceof Promise) kept.then(onClose, () => undefined);
    else onClose();
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
          {onRemove && (
            <Button kind="quiet" onPress={onRemove}>
              {words.remove}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          autoFocus
          label={words.title}
          value={card.title}
          maxLength={MAX_LABEL}
          onChange={(next) => change({ title: next })}
          error={isTried && card.title.trim() === '' ? words.titleMissing : undefined}
        />
        <Sentences card={card} change={change} isTried={isTried} />
        <NatureFields card={card} change={change} />
        <TextField
          label={words.place}
          value={card.place ?? ''}
          maxLength={MAX_LABEL}
          onChange={(place) => change({ place: orNull(place) })}
        />
        <Sources card={card} change={change} carry={carry} />
        {children}
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly card: SituationCard;
  readonly change: Change;
}

function Sentences({ card, change, isTried }: PartProps & { readonly isTried: boolean }) {
  const words = useWords().form;
  return (
    <>
      <TextArea
        label={words.happening}
        hint={words.happeningHint}
        rows={2}
        value={card.happening}
        maxLength={MAX_TEXT}
        onChange={(happening) => change({ happening })}
        error={isTried && card.happening.trim() === '' ? words.happeningMissing : undefined}
      />
      {(['here', 'stakes', 'question'] as const).map((name) => (
        <TextArea
          key={name}
          label={words[name]}
          rows={2}
          value={card[name] ?? ''}
          maxLength={MAX_TEXT}
          onChange={(text) => change({ [name]: orNull(text) })}
        />
      ))}
    </>
  );
}

function NatureFields({ card, change }: PartProps) {
  const words = useWords();
  return (
    <>
      <RadioGroup
        label={words.form.polarity}
        options={POLARITIES.map((id) => ({ id, label: words.polarities[id] }))}
        value={card.polarity}
        onChange={(polarity) => change({ polarity: polarity as Polarity })}
      />
      <RadioGroup
        label={words.form.form}
        options={SITUATION_FORMS.map((id) => ({ id, label: words.forms[id] }))}
        value={card.form}
        onChange={(form) => change({ form: form as Nature })}
      />
      <fieldset className={styles.set}>
        <legend>{words.form.transitions}</legend>
        {TRANSITIONS.map((id) => (
          <Checkbox
            key={id}
            isSelected={card.transitions.includes(id)}
            onChange={(isOn) =>
              change({
                transitions: TRANSITIONS.filter((one) =>
                  one === id ? isOn : card.transitions.includes(one),
                ),
              })
            }
          >
            {words.transitions[id]}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}

/** The challenges a card answers; nothing is retyped. */
function Sources({ card, change, carry }: PartProps & Pick<SituationFormProps, 'carry'>) {
  const words = useWords().form;
  const challenges = carry.filter(({ kind }) => kind === 'challenge' || kind === 'asset');
  if (challenges.length === 0) return null;
  const turn = (source: SourceRef, isOn: boolean) => {
    const others = card.sources.filter((one) => !isSameSource(one, source));
    change({ sources: isOn ? [...others, source].slice(0, MAX_SOURCES) : others });
  };
  return (
    <details className={styles.fold}>
      <summary>
        {words.sources} ({card.sources.length})
      </summary>
      <div className={styles.set}>
        {challenges.map(({ id, text, source }) => (
          <Checkbox
            key={id}
            isSelected={card.sources.some((one) => isSameSource(one, source))}
            onChange={(isOn) => turn(source, isOn)}
          >
            {text}
          </Checkbox>
        ))}
      </div>
    </details>
  );
}
