// « Toujours ? »: earlier names one by one, a yes and a no of the same size, and no answer for all at once.
import { listUnconfirmed } from '@trame/core/actor-network';
import { useEffect } from 'react';
import { Button, formatSentence } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { StepFrame } from './frame.js';
import styles from './own.module.css';
import type { StepProps } from './step-props.js';

export function StillStep(props: StepProps) {
  const words = useCopy({ fr, en });
  const { form, say, leave } = props;
  const open = listUnconfirmed(form.sheet, form.previous);
  const next = open[0];
  useEffect(() => {
    if (next === undefined) leave();
  }, [next, leave]);
  if (next === undefined) return null;
  const person = form.persons.find(({ id }) => id === next.person);
  const answer = (still: boolean) => say({ part: 'still', person: next.person, still });
  return (
    <StepFrame
      {...props}
      title={words.stillTitle}
      lead={words.stillLead}
      onBack={props.back}
      aside={formatSentence(words.left, { count: open.length })}
    >
      <p aria-live="polite">
        <span className={styles.person}>{person?.name}</span>
        <br />
        {person?.organisation}
      </p>
      <div className={styles.pair}>
        <Button wide onPress={() => answer(true)}>
          {words.yes}
        </Button>
        <Button wide onPress={() => answer(false)}>
          {words.no}
        </Button>
      </div>
    </StepFrame>
  );
}
