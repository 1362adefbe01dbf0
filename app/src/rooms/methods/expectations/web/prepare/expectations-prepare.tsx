// The expectations before the day: which part is held, the questions, the time, what will be read again.

import { minutes } from '@trame/core/kernel';
import {
  type ExpectationsDurations,
  type ExpectationsSettings,
  type ExpectationsVariant,
  listAskedQuestions,
  planExpectations,
} from '@trame/core/methods/expectations';
import { MAX_TEXT } from '@trame/core/workshop';
import {
  Button,
  Checkbox,
  formatSentence,
  Notice,
  RadioGroup,
  TextField,
} from '../../../../../design/index.js';
import { CountField, settingsStyles as styles } from '../../../../workshop/web/index.js';
import { type ExpectationsPrepareProps, useWords } from '../words.js';

const VARIANTS: readonly ExpectationsVariant[] = ['whole', 'hopes', 'rules', 'reread'];
const MAX_MINUTES = 240;

/** The steps of a variant, whatever their minutes: one of 0 can be given time again. */
function listSteps(settings: ExpectationsSettings): readonly (keyof ExpectationsDurations)[] {
  const durations = Object.fromEntries(
    Object.keys(settings.durations).map((step) => [step, minutes(1)]),
  ) as unknown as ExpectationsDurations;
  return planExpectations({ ...settings, durations }).map(({ id }) => id as keyof ExpectationsDurations);
}

export function ExpectationsPrepare(props: ExpectationsPrepareProps) {
  const { settings, onChange, isFrozen } = props;
  const words = useWords().prepare;
  const change = (part: Partial<ExpectationsSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={styles.prepare} inert={isFrozen}>
      {isFrozen && <Notice>{words.frozen}</Notice>}
      <RadioGroup
        label={words.variant}
        options={VARIANTS.map((id) => ({ id, label: words.variants[id] }))}
        value={settings.variant}
        onChange={(chosen) => {
          const variant = VARIANTS.find((id) => id === chosen);
          if (variant !== undefined) change({ variant });
        }}
      />
      <Questions settings={settings} change={change} />
      <Durations settings={settings} change={change} />
      {settings.variant === 'reread' && <Carry {...props} />}
    </div>
  );
}

interface PartProps {
  readonly settings: ExpectationsSettings;
  change(part: Partial<ExpectationsSettings>): void;
}

function Questions({ settings, change }: PartProps) {
  const words = useWords();
  const asked = listAskedQuestions(settings);
  if (asked.length === 0) return null;
  return (
    <fieldset className={styles.part}>
      <legend>{words.prepare.questions}</legend>
      {asked.map((question) => (
        <TextField
          key={question}
          label={words.kinds[question]}
          hint={formatSentence(words.prepare.questionHint, { text: words.questions[question] })}
          value={settings.questions[question] ?? ''}
          maxLength={MAX_TEXT}
          onChange={(text) =>
            change({ questions: { ...settings.questions, [question]: text === '' ? null : text } })
          }
        />
      ))}
    </fieldset>
  );
}

function Durations({ settings, change }: PartProps) {
  const words = useWords();
  const total = planExpectations(settings).reduce((sum, step) => sum + step.minutes, 0);
  return (
    <fieldset className={styles.part}>
      <legend>{words.prepare.durations}</legend>
      <div className={styles.row}>
        {listSteps(settings).map((step) => (
          <CountField
            key={step}
            label={words.stages[step] ?? step}
            value={settings.durations[step]}
            min={0}
            max={MAX_MINUTES}
            onChange={(count) => change({ durations: { ...settings.durations, [step]: minutes(count) } })}
          />
        ))}
      </div>
      <p className={styles.soft}>
        {formatSentence(words.prepare.total, { count: total })}{' '}
        {formatSentence(words.prepare.minutes, { max: MAX_MINUTES })}
      </p>
    </fieldset>
  );
}

function Carry({ settings, onChange, carry }: ExpectationsPrepareProps) {
  const words = useWords().prepare;
  const hopes = carry.filter(({ kind }) => kind === 'expectation');
  const chosen = new Set(settings.carried.map(({ id }) => id));
  const keep = (ids: ReadonlySet<string>) =>
    onChange({ ...settings, carried: hopes.filter(({ id }) => ids.has(id)) });
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    keep(next);
  };
  if (hopes.length === 0) return <Notice tone="warning">{words.carriedNone}</Notice>;
  return (
    <fieldset className={styles.part}>
      <legend>{words.carried}</legend>
      <p className={styles.soft}>{formatSentence(words.carriedLead, { count: hopes.length })}</p>
      <div className={styles.row}>
        <Button size="small" onPress={() => keep(new Set(hopes.map(({ id }) => id)))}>
          {words.carryAll}
        </Button>
        <Button size="small" onPress={() => keep(new Set())}>
          {words.carryNone}
        </Button>
      </div>
      <ul className={styles.list}>
        {hopes.map(({ id, text }) => (
          <li key={id}>
            <Checkbox isSelected={chosen.has(id)} onChange={(isOn) => toggle(id, isOn)}>
              {text}
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
