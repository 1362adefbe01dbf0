// The settings of a knowledge café in the editor of an agenda: which variant, said honestly, the questions, the time.
import { minutes } from '@trame/core/kernel';
import {
  type CafeDurations,
  type CafeSettings,
  checkCafeTime,
  knowledgeCafe,
} from '@trame/core/methods/knowledge-cafe';
import { MAX_LABEL } from '@trame/core/workshop';
import { formatMinutes, formatSentence, Notice, RadioGroup, TextField } from '../../../../../design/index.js';
import { CarryField, CountField } from '../../../../workshop/web/index.js';
import type { CafePrepareProps } from '../activity.js';
import { useWords } from './context.js';
import styles from './desk.module.css';
import { QuestionFields } from './question-fields.js';

const VARIANTS = ['fabrique', 'gurteen'] as const;

/** The spells of each variant, with the least each may last. */
const SPELLS: Readonly<Record<CafeSettings['variant'], readonly (readonly [keyof CafeDurations, number])[]>> =
  {
    fabrique: [
      ['introduction', 0],
      ['alone', 0],
      ['groups', 5],
      ['plenary', 0],
    ],
    gurteen: [
      ['introduction', 0],
      ['round', 3],
      ['circle', 0],
      ['closing', 1],
    ],
  };

export function CafePrepare(props: CafePrepareProps) {
  const { settings, onChange, isFrozen, carry } = props;
  const words = useWords();
  const change = (part: Partial<CafeSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={styles.part}>
      <RadioGroup
        label={words.prepare.variant}
        options={VARIANTS.map((id) => ({ id, label: words.variants[id] }))}
        value={settings.variant}
        onChange={(id) => !isFrozen && change({ variant: id as CafeSettings['variant'] })}
        hint={words.prepare.about[settings.variant]}
      />
      <QuestionFields
        questions={settings.questions}
        isDisabled={isFrozen}
        onChange={(questions) => change({ questions })}
      />
      <Durations {...props} />
      {settings.variant === 'fabrique' && <Transitions {...props} />}
      <CarryField
        label={words.prepare.carried}
        carry={carry}
        carried={settings.carried}
        isFrozen={isFrozen}
        onChange={(carried) => change({ carried })}
      />
    </div>
  );
}

function Durations({ settings, onChange, isFrozen }: CafePrepareProps) {
  const words = useWords().prepare;
  const total = knowledgeCafe.plan(settings).reduce((sum, step) => sum + step.minutes, 0);
  const warning = checkCafeTime(settings);
  return (
    <fieldset className={styles.fieldset}>
      <legend>{words.durations}</legend>
      <div className={styles.figures}>
        {SPELLS[settings.variant].map(([spell, min]) => (
          <CountField
            key={spell}
            label={words.durationOf[spell]}
            value={settings.durations[spell]}
            min={min}
            max={240}
            isDisabled={isFrozen}
            onChange={(count) =>
              onChange({ ...settings, durations: { ...settings.durations, [spell]: minutes(count) } })
            }
          />
        ))}
      </div>
      {warning !== null && (
        <Notice tone="warning">
          <p>
            {formatSentence(words.warning[warning.spell], {
              minutes: warning.minutes,
              min: warning.min,
              max: warning.max,
            })}
          </p>
        </Notice>
      )}
      <p className={styles.small}>{formatSentence(words.total, { minutes: formatMinutes(total) })}</p>
    </fieldset>
  );
}

function Transitions({ settings, onChange, isFrozen }: CafePrepareProps) {
  const words = useWords().prepare;
  const rename = (id: string, label: string) =>
    onChange({
      ...settings,
      transitions: settings.transitions.map((one) => (one.id === id ? { ...one, label } : one)),
    });
  return (
    <fieldset className={styles.fieldset}>
      <legend>{words.transitions}</legend>
      <div className={styles.figures}>
        {settings.transitions.map(({ id, label }, rank) => (
          <TextField
            key={id}
            label={formatSentence(words.transition, { rank: rank + 1 })}
            value={label}
            onChange={(text) => rename(id, text)}
            maxLength={MAX_LABEL}
            isDisabled={isFrozen}
          />
        ))}
      </div>
    </fieldset>
  );
}
