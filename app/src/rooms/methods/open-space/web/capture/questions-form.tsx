// Question slips, typed as they are handed in (R063).
import type { Person } from '@trame/core/methods/open-space';
import { Notice } from '../../../../../design/index.js';
import { NOBODY, restoreBehalf } from './behalf.js';
import { useCapture, useDraft, useWords } from './context.js';
import { type Line, LineForm } from './line-form.js';
import { Refused } from './refused.js';

const BLANK: Line = { text: '', ...NOBODY, who: '' };

export function QuestionsForm() {
  const words = useWords().question;
  const { state, me, send } = useCapture();
  const [line, change] = useDraft<Record<keyof Line, string>>('question', { ...BLANK });
  const add = (text: string, person: Person | null) => {
    const channel = person === null ? 'paper' : me.role === 'facilitator' ? 'facilitator' : 'scribe';
    send({ type: 'pose-question', text, channel, onBehalfOf: person });
    // The next slip is somebody else's: a name must not stick to it.
    change(BLANK);
  };
  return (
    <>
      {state.marketplace === 'unopened' && <Notice tone="warning">{words.unopened}</Notice>}
      <Refused
        type="pose-question"
        isBusy={line.text.trim() !== ''}
        getText={({ text }) => text}
        onTakeBack={({ text, onBehalfOf }) => change({ text, ...restoreBehalf(onBehalfOf) })}
      />
      <LineForm
        label={words.field}
        hint={words.hint}
        line={{ ...line, who: line.who || 'paper' }}
        onChange={change}
        onAdd={add}
      />
    </>
  );
}
