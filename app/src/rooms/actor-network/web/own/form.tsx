// The questionnaire on a phone, one step at a time, opened where it was left.
import { findStep, listSteps, type SheetPart, type SurveyStep } from '@trame/core/actor-network';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { OwnForm } from '../../contract/own-survey.js';
import { AfterStep } from './after-step.js';
import { OpinionsStep, OutsideStep, SpacesStep } from './choice-steps.js';
import { HowStep } from './how-step.js';
import type { StepProps } from './step-props.js';
import { StillStep } from './still-step.js';
import type { LeftScreen, Own } from './use-own.js';
import { WhoStep } from './who-step.js';

/** Steps that have something to ask this person. */
function listShown(form: OwnForm): readonly SurveyStep[] {
  return listSteps(form.previous).filter((step) => {
    if (step === 'before') return false;
    if (step === 'how') return form.sheet.ticked.length > 0;
    return step !== 'spaces' || form.spaces.length > 0;
  });
}

/** How long a screen was looked at: told with the next thing said, of nobody in particular. */
function useScreenTime() {
  const since = useRef(Date.now());
  return useCallback((step: SurveyStep): LeftScreen => {
    const seconds = Math.min(3600, Math.round((Date.now() - since.current) / 1000));
    since.current = Date.now();
    return { step, seconds };
  }, []);
}

const VIEWS: Readonly<Record<Exclude<SurveyStep, 'before' | 'after'>, (props: StepProps) => ReactNode>> = {
  still: StillStep,
  who: WhoStep,
  how: HowStep,
  outside: OutsideStep,
  spaces: SpacesStep,
  opinions: OpinionsStep,
};

interface FormProps {
  readonly own: Own;
  readonly form: OwnForm;
  readonly sendWord: StepProps['sendWord'];
}

export function Form({ own, form, sendWord }: FormProps) {
  const shown = listShown(form);
  const [step, setStep] = useState<SurveyStep>(() => {
    const found = findStep(form.sheet, form.previous);
    return shown.find((one) => one === found) ?? (found === 'before' ? shown[0] : 'after') ?? 'who';
  });
  const leaveScreen = useScreenTime();
  const main = useRef<HTMLDivElement>(null);
  const at = Math.max(0, shown.indexOf(step));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step takes the focus and the top of the page
  useEffect(() => {
    scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus();
  }, [step]);
  const { say } = own;
  const leave = useCallback(
    (part?: SheetPart) => {
      const left = leaveScreen(step);
      if (part !== undefined) say(part, left);
      setStep((now) => {
        const list = listShown(
          part?.part === 'who' ? { ...form, sheet: { ...form.sheet, ticked: part.ticked } } : form,
        );
        return list[list.indexOf(now) + 1] ?? now;
      });
    },
    [say, step, leaveScreen, form],
  );
  const before = shown[at - 1];
  const props: StepProps = {
    form,
    at: at + 1,
    of: shown.length,
    waiting: own.waiting,
    say,
    leave,
    back: before === undefined || before === 'still' ? undefined : () => setStep(before),
    sendWord,
  };
  const View = step === 'after' || step === 'before' ? null : VIEWS[step];
  return (
    <div ref={main}>
      {View === null ? (
        <AfterStep {...props} onChange={() => setStep('who')} />
      ) : (
        <View key={step} {...props} />
      )}
    </div>
  );
}
