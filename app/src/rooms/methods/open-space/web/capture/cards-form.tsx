// Cards of the wall in quick succession: Enter adds, the arrows change sides, the eyes stay on the paper (R066, R085).
import type { CardKind, OpenSpaceCommand, Person } from '@trame/core/methods/open-space';
import type { KeyboardEvent } from 'react';
import { formatSentence, Notice, RadioGroup, useAnnounce } from '../../../../../design/index.js';
import {
  type Line,
  LineForm,
  NOBODY,
  pickRefused,
  RefusedList,
  restoreBehalf,
} from '../../../../workshop/web/index.js';
import styles from './capture.module.css';
import { useCapture, useDraft, useWords } from './context.js';

type AddCard = Extract<OpenSpaceCommand, { readonly type: 'add-card' }>;

const BLANK: Record<keyof Line | 'kind', string> = { text: '', ...NOBODY, kind: '' };

export function CardsForm() {
  const copy = useWords();
  const words = copy.card;
  const announce = useAnnounce();
  const { state, send, refused, dismiss, people, canWrite } = useCapture();
  const [line, change] = useDraft('card', BLANK);
  const kind: CardKind = line.kind === 'asset' ? 'asset' : 'challenge';
  const turn = (next: CardKind) => {
    change({ kind: next });
    announce(formatSentence(words.nowKind, { kind: words[next] }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') turn(kind === 'asset' ? 'challenge' : 'asset');
  };
  const add = (text: string, person: Person | null) => {
    send({ type: 'add-card', kind, text, report: null, paper: person === null, onBehalfOf: person });
    change({ text: '' });
  };
  const takeBack = (card: AddCard) =>
    change({ text: card.text, kind: card.kind, ...restoreBehalf(card.onBehalfOf) });
  return (
    <>
      {state.marketplace === 'unopened' && <Notice tone="warning">{copy.question.unopened}</Notice>}
      <RefusedList
        refused={pickRefused<AddCard>(refused, 'add-card')}
        dismiss={dismiss}
        takeBack={{ isBusy: line.text.trim() !== '', run: takeBack }}
      />
      <LineForm
        label={words.field}
        hint={words.hint}
        line={line}
        people={people}
        canWrite={canWrite}
        onChange={change}
        onAdd={add}
        onKeyDown={press}
      >
        <div className={styles.kinds}>
          <RadioGroup
            label={words.kind}
            options={[
              { id: 'challenge', label: words.challenge },
              { id: 'asset', label: words.asset },
            ]}
            value={kind}
            onChange={(next) => turn(next === 'asset' ? 'asset' : 'challenge')}
          />
        </div>
      </LineForm>
    </>
  );
}
