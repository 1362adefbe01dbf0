// Outside partners, spaces of cooperation, four opinions: short lists, nothing obligatory.
import { type OutsideRhythm, outsideTypes } from '@trame/core/actor-network';
import { useCopy } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Scale, StepFrame, Tick } from './frame.js';
import styles from './own.module.css';
import type { StepProps } from './step-props.js';

const OUTSIDE: readonly OutsideRhythm[] = ['never', 'rarely', 'quarterly'];

export function OutsideStep(props: StepProps) {
  const words = useCopy({ fr, en });
  const { form, say, leave } = props;
  const met = form.sheet.outside ?? {};
  const options = OUTSIDE.map((value) => ({ value, label: words.outsideRhythms[value] }));
  return (
    <StepFrame
      {...props}
      title={words.outsideTitle}
      lead={words.outsideLead}
      onBack={props.back}
      onNext={() => leave(form.sheet.outside === null ? undefined : { part: 'outside', met })}
      nextLabel={form.sheet.outside === null ? words.skip : words.next}
    >
      {outsideTypes.map((type) => (
        <Scale
          key={type}
          legend={words.outside[type] ?? type}
          name={`outside-${type}`}
          options={options}
          value={met[type] ?? null}
          onChange={(value) => say({ part: 'outside', met: { ...met, [type]: value as OutsideRhythm } })}
          isWordy
        />
      ))}
    </StepFrame>
  );
}

export function SpacesStep(props: StepProps) {
  const words = useCopy({ fr, en });
  const { form, say, leave } = props;
  const ticked = form.sheet.spaces ?? [];
  return (
    <StepFrame
      {...props}
      title={words.spacesTitle}
      onBack={props.back}
      onNext={() => leave({ part: 'spaces', ticked })}
      nextLabel={ticked.length === 0 ? words.noSpace : words.next}
    >
      <fieldset className={styles.group}>
        <legend className={styles.soft}>{words.several}</legend>
        {form.spaces.map(({ id, name }) => (
          <Tick
            key={id}
            label={name}
            isTicked={ticked.includes(id)}
            onChange={(isTicked) => {
              const others = ticked.filter((one) => one !== id);
              say({ part: 'spaces', ticked: isTicked ? [...others, id] : others });
            }}
          />
        ))}
      </fieldset>
    </StepFrame>
  );
}

export function OpinionsStep(props: StepProps) {
  const words = useCopy({ fr, en });
  const { form, say, leave } = props;
  const answers = form.sheet.opinions ?? words.opinions.map(() => null);
  const options = words.scale.map((spoken, index) => ({
    value: String(index + 1),
    label: String(index + 1),
    spoken: `${index + 1}, ${spoken}`,
  }));
  return (
    <StepFrame
      {...props}
      title={words.opinionsTitle}
      lead={words.opinionsLead}
      onBack={props.back}
      onNext={() => leave()}
      nextLabel={form.sheet.opinions === null ? words.skip : words.next}
    >
      {words.opinions.map((sentence, index) => (
        <Scale
          key={sentence}
          legend={sentence}
          name={`opinion-${index}`}
          options={options}
          value={answers[index] == null ? null : String(answers[index])}
          onChange={(value) =>
            say({
              part: 'opinions',
              answers: answers.map((one, place) => (place === index ? Number(value) : one)),
            })
          }
        />
      ))}
    </StepFrame>
  );
}
