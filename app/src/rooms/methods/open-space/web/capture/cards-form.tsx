// Cards of the wall in quick succession: Enter adds, the arrows change sides, the eyes stay on the paper (R066, R085).
import type { CardKind, Person } from '@trame/core/methods/open-space';
import type { KeyboardEvent } from 'react';
import { formatSentence, Notice, RadioGroup, useAnnounce } from '../../../../../design/index.js';
import { NOBODY, restoreBehalf } from './behalf.js';
import styles from './capture.module.css';
import { useCapture, useDraft, useWords } from './context.js';
import { type Line, LineForm } from './line-form.js';
import { Refused } from './refused.js';

const BLANK: Record<keyof Line | 'kind', string> = { text: '', ...NOBODY, who: '', kind: '' };

export function CardsForm() {
  const copy = useWords();
  const words = copy.card;
  const announce = useAnnounce();
  const { state, send } = useCapture();
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
  return (
    <>
      {state.marketplace === 'unopened' && <Notice tone="warning">{copy.question.unopened}</Notice>}
      <Refused
        type="add-card"
        isBusy={line.text.trim() !== ''}
        getText={({ text }) => text}
        onTakeBack={(card) => change({ text: card.text, kind: card.kind, ...restoreBehalf(card.onBehalfOf) })}
      />
      <LineForm
        label={words.field}
        hint={words.hint}
        line={{ ...line, who: line.who || 'paper' }}
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
