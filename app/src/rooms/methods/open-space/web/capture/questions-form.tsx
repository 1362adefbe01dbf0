// Question slips, typed as they are handed in (R063).
import type { OpenSpaceCommand, Person } from '@trame/core/methods/open-space';
import { Notice } from '../../../../../design/index.js';
import {
  getChannel,
  type Line,
  LineForm,
  NOBODY,
  pickRefused,
  RefusedList,
  restoreBehalf,
} from '../../../../workshop/web/index.js';
import { useCapture, useDraft, useWords } from './context.js';

type PoseQuestion = Extract<OpenSpaceCommand, { readonly type: 'pose-question' }>;

const BLANK: Line = { text: '', ...NOBODY };

export function QuestionsForm() {
  const words = useWords().question;
  const { state, me, send, refused, dismiss, people, canWrite } = useCapture();
  const [line, change] = useDraft<Record<keyof Line, string>>('question', { ...BLANK });
  const add = (text: string, person: Person | null) => {
    send({ type: 'pose-question', text, channel: getChannel(person, me.role), onBehalfOf: person });
    // The next slip is somebody else's: a name must not stick to it.
    change(BLANK);
  };
  const takeBack = ({ text, onBehalfOf }: PoseQuestion) => change({ text, ...restoreBehalf(onBehalfOf) });
  return (
    <>
      {state.marketplace === 'unopened' && <Notice tone="warning">{words.unopened}</Notice>}
      <RefusedList
        refused={pickRefused<PoseQuestion>(refused, 'pose-question')}
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
      />
    </>
  );
}
