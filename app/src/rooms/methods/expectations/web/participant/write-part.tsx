// The questions of the moment, one field each, in the voice of one, of a pair or of a group of four.
import { type AskedQuestion, VOICES, type Voice } from '@trame/core/methods/expectations';
import { isAuthor } from '@trame/core/workshop';
import { useId, useState } from 'react';
import { formatTypedText } from '../../../../../design/format.js';
import { SlipForm, SlipList } from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type ExpectationsPhoneProps, useWords } from './words.js';

const VOICE_OF_STAGE: Readonly<Record<string, Voice>> = {
  pairs: 'two',
  fours: 'four',
  together: 'four',
  proposals: 'four',
};

export interface WritePartProps extends ExpectationsPhoneProps {
  readonly questions: readonly AskedQuestion[];
}

export function WritePart({ questions, ...props }: WritePartProps) {
  const { state } = props;
  // The step says who speaks, until the person says otherwise; the next step speaks again.
  const stage = state.stage?.id ?? '';
  const [chosen, setChosen] = useState<{ readonly stage: string; readonly voice: Voice } | null>(null);
  const voice = chosen?.stage === stage ? chosen.voice : (VOICE_OF_STAGE[stage] ?? 'one');
  return (
    <div className={styles.part}>
      {state.closed === null && props.canWrite && (
        <VoiceChoice voice={voice} onChoose={(next) => setChosen({ stage, voice: next })} />
      )}
      {questions.map((question) => (
        <Question key={question} {...props} question={question} voice={voice} />
      ))}
    </div>
  );
}

function VoiceChoice({ voice, onChoose }: { readonly voice: Voice; onChoose(voice: Voice): void }) {
  const words = useWords().voice;
  const name = useId();
  return (
    <fieldset className={styles.voices}>
      <legend>{words.label}</legend>
      {VOICES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === voice} onChange={() => onChoose(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}

interface QuestionProps extends ExpectationsPhoneProps {
  readonly question: AskedQuestion;
  readonly voice: Voice;
}

function Question({ question, voice, ...props }: QuestionProps) {
  const { state, me } = props;
  const words = useWords();
  const asked = state.settings.questions[question] ?? words.questions[question];
  const mine = state.slips.filter((slip) => slip.kind === question && isAuthor(slip, me.member));
  return (
    <section className={styles.question}>
      <h3>{formatTypedText(asked)}</h3>
      <SlipForm
        room={props}
        name={question}
        kinds={[{ id: question, label: asked }]}
        marks={{ tags: [voice] }}
        words={{ field: words.write[question], hint: words.write.hint, post: words.write.send }}
      />
      {mine.length > 0 && <SlipList room={props} label={words.write.mine} slips={mine} />}
    </section>
  );
}
