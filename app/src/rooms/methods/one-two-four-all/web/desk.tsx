// 1-2-4-all under an organiser's hand: the question, the steps, the ideas and those that are kept; express entry.
import {
  type Idea,
  type OneTwoFourAllCommand,
  type OneTwoFourAllState,
  oneTwoFourAll,
} from '@trame/core/methods/one-two-four-all';
import { findItem, MAX_TEXT, nameStep } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatSentence, TextField } from '../../../../design/index.js';
import {
  EntryDesk,
  type OrganiserProps,
  RefusedList,
  SizeAdvice,
  SlipBoard,
  SlipEntry,
  SlipRecent,
  StageRail,
} from '../../../workshop/web/index.js';
import styles from './one-two-four-all.module.css';
import { listVoices, useWords } from './words.js';

type Props = OrganiserProps<OneTwoFourAllState, OneTwoFourAllCommand>;

export function Facilitator(props: Props) {
  const { state, people, refused, dismiss } = props;
  const words = useWords();
  const { carried } = state.settings;
  const own = refused.filter(({ command }) => !command.type.endsWith('-slip'));
  return (
    <div className={styles.stack}>
      <Question key={state.question} {...props} />
      <StageRail
        room={props}
        plan={oneTwoFourAll.plan(state.settings)}
        nameStage={(id) => nameStep(words.stages, id)}
      />
      {['pairs', 'fours'].includes(state.stage?.id ?? '') && <SizeAdvice people={people} />}
      <RefusedList refused={own} dismiss={dismiss} />
      <SlipBoard
        room={props}
        label={words.board}
        kinds={[{ id: 'idea', label: words.idea }]}
        by="tag"
        columns={listVoices(words).map(({ id, label }) => ({ id, title: label }))}
        nameAbout={(about) => findItem(carried, about)?.text ?? null}
        renderMore={(idea) => <Keep {...props} idea={idea} />}
        emptyTitle={words.none}
        emptyText={words.noneText}
      />
    </div>
  );
}

function Question({ state, send, canWrite }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState(state.question ?? '');
  const question = typed.trim();
  const isSame = question === (state.question ?? '');
  return (
    <div className={styles.stack}>
      <TextField
        label={words.question}
        value={typed}
        maxLength={MAX_TEXT}
        isDisabled={!canWrite}
        onChange={setTyped}
      />
      {!isSame && question !== '' && (
        <div>
          <Button
            kind="primary"
            isDisabled={!canWrite}
            onPress={() => send({ type: 'set-question', question })}
          >
            {words.ask}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What stands out is kept, and can be put back. */
function Keep({ idea, state, send, canWrite, me }: Props & { readonly idea: Idea }) {
  const words = useWords();
  const isKept = state.kept.includes(idea.id);
  if (!canWrite || me.role !== 'facilitator') return isKept ? <p>{words.kept}</p> : null;
  return (
    <div>
      <Button
        size="small"
        aria-label={formatSentence(isKept ? words.releaseOf : words.keepOf, { text: idea.text })}
        onPress={() => send({ type: isKept ? 'release-idea' : 'keep-idea', slip: idea.id })}
      >
        {isKept ? words.release : words.keep}
      </Button>
    </div>
  );
}

export function Capture(props: Props) {
  const words = useWords();
  const kinds = [{ id: 'idea', label: words.idea }] as const;
  const options = props.state.settings.carried.map(({ id, text }) => ({ id, label: text }));
  return (
    <EntryDesk recent={<SlipRecent room={props} kinds={kinds} />}>
      <SlipEntry
        room={props}
        kinds={kinds}
        label={words.idea}
        tag={{ label: words.voice, options: listVoices(words) }}
        {...(options.length > 0 && { about: { label: words.carried, options } })}
      />
    </EntryDesk>
  );
}
