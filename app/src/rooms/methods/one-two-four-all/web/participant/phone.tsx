// 1-2-4-all in the hand: the question, whose voice, an idea, and what stands out at the end.
import {
  getVoiceOf,
  type IdeaVoice,
  type OneTwoFourAllCommand,
  type OneTwoFourAllState,
  oneTwoFourAll,
  sortIdeas,
} from '@trame/core/methods/one-two-four-all';
import { isAuthor } from '@trame/core/workshop';
import { useState } from 'react';
import { formatTypedText } from '../../../../../design/format.js';
import { Notice, Select } from '../../../../../design/plain.js';
import {
  listRefused,
  type PhoneProps,
  RefusedNotice,
  SlipForm,
  SlipList,
  StageLine,
} from '../../../../workshop/web/participant/index.js';
import styles from '../one-two-four-all.module.css';
import { listVoices, useWords } from '../words.js';

type Props = PhoneProps<OneTwoFourAllState, OneTwoFourAllCommand>;
type WriteIdea = Extract<OneTwoFourAllCommand, { readonly type: 'write-slip' }>;

export function OneTwoFourAllPhone(props: Props) {
  const { state, me } = props;
  const words = useWords();
  const { kept } = sortIdeas(state);
  const mine = state.slips.filter((slip) => isAuthor(slip, me.member));
  return (
    <div className={styles.stack}>
      <h2>{state.question === null ? words.missing : formatTypedText(state.question)}</h2>
      <StageLine
        room={props}
        plan={oneTwoFourAll.plan(state.settings)}
        explainStage={(id) => words.lines[id] ?? null}
      />
      {state.closed !== null && <Notice>{words.closed}</Notice>}
      <Write {...props} />
      {mine.length > 0 && <SlipList room={props} label={words.mine} slips={mine} />}
      {kept.length > 0 && (
        <section className={styles.stack}>
          <h3>{words.kept}</h3>
          <SlipList room={props} label={words.kept} slips={kept} />
        </section>
      )}
    </div>
  );
}

/** The step says who speaks, until the person says otherwise; the next step speaks again. */
function Write(props: Props) {
  const { state, canWrite, refused } = props;
  const words = useWords();
  const stage = state.stage?.id ?? null;
  const [chosen, choose] = useState<{ readonly stage: string | null; readonly voice: IdeaVoice } | null>(
    null,
  );
  const [about, setAbout] = useState('');
  const voice = chosen !== null && chosen.stage === stage ? chosen.voice : getVoiceOf(stage);
  const isOpen = state.closed === null && state.question !== null;
  const { carried } = state.settings;
  // The form gives back what was refused of the sentence it grows from; words on another one are given back here.
  const elsewhere = listRefused<WriteIdea>(refused, 'write-slip').filter(
    ({ command }) => command.about !== (about || null),
  );
  return (
    <>
      {elsewhere.map((one) => (
        <RefusedNotice key={one.op} room={props} refused={one} text={one.command.text} />
      ))}
      {canWrite && isOpen && (
        <Select
          label={words.voice}
          options={listVoices(words)}
          value={voice}
          onChange={(next) => choose({ stage, voice: next as IdeaVoice })}
        />
      )}
      {canWrite && isOpen && carried.length > 0 && (
        <Select
          label={words.carried}
          options={[
            { id: '', label: words.noCarried },
            ...carried.map(({ id, text }) => ({ id, label: text })),
          ]}
          value={about}
          onChange={setAbout}
        />
      )}
      <SlipForm
        room={props}
        kinds={[{ id: 'idea', label: words.idea }]}
        name="idea"
        words={{ field: words.idea }}
        marks={{ tags: [voice], about: about || null }}
        isOpen={isOpen}
      />
    </>
  );
}
