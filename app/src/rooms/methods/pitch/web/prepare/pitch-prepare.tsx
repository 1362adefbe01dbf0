// The settings of pitches in the editor of an agenda: the question, the clock, the way of choosing, what is carried in.

import { minutes } from '@trame/core/kernel';
import { MAX_DOTS, MAX_PROPOSALS, type PitchSettings, pitch, type VoteMode } from '@trame/core/methods/pitch';
import { MAX_TEXT } from '@trame/core/workshop';
import { formatMinutes, formatSentence, RadioGroup, TextArea } from '../../../../../design/index.js';
import { CarryField, CountField } from '../../../../workshop/web/index.js';
import type { PitchPrepareProps } from '../activity.js';
import { useWords } from '../desk/context.js';
import styles from '../desk/desk.module.css';

const MODES: readonly VoteMode[] = ['scale', 'consent', 'cards', 'dots'];
/** Beyond this many pitches a room tires. */
const TIRING = 10;

export function PitchPrepare(props: PitchPrepareProps) {
  const { settings, onChange, isFrozen } = props;
  const words = useWords();
  const total = pitch.plan(settings).reduce((sum, step) => sum + step.minutes, 0);
  const change = (part: Partial<PitchSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={styles.part}>
      <TextArea
        label={words.prepare.question}
        hint={words.prepare.questionHint}
        value={settings.question ?? ''}
        onChange={(text) => change({ question: text === '' ? null : text })}
        maxLength={MAX_TEXT}
        rows={2}
        isDisabled={isFrozen}
      />
      <Clock {...props} />
      <Durations {...props} />
      <p className={styles.small}>{formatSentence(words.prepare.total, { minutes: formatMinutes(total) })}</p>
      <RadioGroup
        label={words.prepare.mode}
        options={MODES.map((id) => ({ id, label: words.vote.modes[id] }))}
        value={settings.mode}
        onChange={(mode) => !isFrozen && change({ mode: mode as VoteMode })}
        hint={words.vote.hints[settings.mode]}
      />
      {settings.mode === 'dots' && (
        <CountField
          label={words.prepare.dots}
          value={settings.dots}
          min={1}
          max={MAX_DOTS}
          isDisabled={isFrozen}
          onChange={(dots) => change({ dots })}
        />
      )}
      <CarryField
        label={words.prepare.carried}
        carry={props.carry}
        carried={settings.carried}
        isFrozen={isFrozen}
        onChange={(carried) => change({ carried })}
      />
    </div>
  );
}

function Clock({ settings, onChange, isFrozen }: PitchPrepareProps) {
  const words = useWords().prepare;
  const { talk, expected } = settings;
  const changeTalk = (part: Partial<PitchSettings['talk']>) =>
    onChange({ ...settings, talk: { ...talk, ...part } });
  return (
    <div className={styles.figures}>
      <CountField
        label={words.soft}
        hint={words.softHint}
        value={talk.soft}
        min={30}
        max={talk.hard}
        isDisabled={isFrozen}
        onChange={(soft) => changeTalk({ soft })}
      />
      <CountField
        label={words.hard}
        hint={words.hardHint}
        value={talk.hard}
        min={talk.soft}
        max={900}
        isDisabled={isFrozen}
        onChange={(hard) => changeTalk({ hard })}
      />
      <CountField
        label={words.questions}
        value={talk.questions}
        min={0}
        max={1800}
        isDisabled={isFrozen}
        onChange={(questions) => changeTalk({ questions })}
      />
      <CountField
        label={words.expected}
        {...(expected > TIRING && { hint: words.tired })}
        value={expected}
        min={1}
        max={MAX_PROPOSALS}
        isDisabled={isFrozen}
        onChange={(count) => onChange({ ...settings, expected: count })}
      />
    </div>
  );
}

function Durations({ settings, onChange, isFrozen }: PitchPrepareProps) {
  const words = useWords();
  const steps = ['writing', 'voting', 'discussion', 'deciding'] as const;
  return (
    <fieldset className={styles.fieldset}>
      <legend>{words.prepare.durations}</legend>
      <div className={styles.figures}>
        {steps.map((step) => (
          <CountField
            key={step}
            label={words.stages[step]}
            value={settings.durations[step]}
            min={0}
            max={240}
            isDisabled={isFrozen}
            onChange={(count) =>
              onChange({ ...settings, durations: { ...settings.durations, [step]: minutes(count) } })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
