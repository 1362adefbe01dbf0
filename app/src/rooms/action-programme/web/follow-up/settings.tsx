// How the territory follows its actions: mails on or off, to whom hands speak, a public page or none.
import { useState } from 'react';
import {
  Button,
  Checkbox,
  formatSentence,
  Link,
  Notice,
  Section,
  TextField,
} from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useParam } from '../../../../platform/web/index.js';
import { type FollowUp, runRound, writeFollowUp } from '../../contract/pulse.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';

/** Asks for the mails of the day by hand, and says what it did. */
export function RoundButton() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const round = useChange(runRound);
  const [done, setDone] = useState<string | null>(null);
  return (
    <div className={styles.form}>
      <Button
        isDisabled={round.isRunning}
        onPress={() =>
          void round.run({ params: { space } }).then(
            (counts) => setDone(formatSentence(copy.ran, counts)),
            () => undefined,
          )
        }
      >
        {copy.run}
      </Button>
      {done !== null && <Notice tone="success">{done}</Notice>}
      {round.problem && <ProblemNotice error={round.problem} />}
    </div>
  );
}

export function FollowUpSettings({ follow }: { readonly follow: FollowUp }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const change = useChange(writeFollowUp);
  const [isSaved, setSaved] = useState(false);
  const [isOn, setOn] = useState(follow.isOn);
  const [isPublic, setPublic] = useState(follow.isPublic);
  const [fallback, setFallback] = useState(follow.fallback);
  const save = () => {
    setSaved(false);
    void change.run({ params: { space }, body: { isOn, isPublic, fallback } }).then(
      () => setSaved(true),
      () => undefined,
    );
  };
  return (
    <Section title={copy.settings}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div>
          <Checkbox isSelected={isOn} onChange={setOn}>
            {copy.isOn}
          </Checkbox>
          <p className={styles.note}>{copy.onHint}</p>
        </div>
        <TextField label={copy.fallback} value={fallback} onChange={setFallback} isRequired maxLength={300} />
        <div>
          <Checkbox isSelected={isPublic} onChange={setPublic}>
            {copy.isPublic}
          </Checkbox>
          <p className={styles.note}>{copy.publicHint}</p>
          {follow.isPublic && <Link href={`/api/programmes/${space}`}>{copy.publicLink}</Link>}
        </div>
        <div>
          <Button type="submit" isDisabled={change.isRunning}>
            {copy.save}
          </Button>
        </div>
        {isSaved && <Notice tone="success">{copy.saved}</Notice>}
        {change.problem && <ProblemNotice error={change.problem} />}
      </form>
    </Section>
  );
}
