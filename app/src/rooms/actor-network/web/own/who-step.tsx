// Whom one met: the closed roster by family, in an order of one's own; « personne d'autre » is an answer.
import { shuffleCategories } from '@trame/core/actor-network';
import { foldText } from '@trame/core/kernel';
import { useMemo, useState } from 'react';
import { Button, formatCount, Notice, TextField } from '../../../../design/plain.js';
import { useCopy, useLocale } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { StepFrame, Tick } from './frame.js';
import styles from './own.module.css';
import type { StepProps } from './step-props.js';

function Missing({ sendWord }: Pick<StepProps, 'sendWord'>) {
  const words = useCopy({ fr, en });
  const [name, setName] = useState('');
  const [state, setState] = useState<'typing' | 'sent' | 'failed'>('typing');
  const send = async () => {
    if (name.trim() === '') return;
    const isSent = await sendWord('missing', name);
    setState(isSent ? 'sent' : 'failed');
    if (isSent) setName('');
  };
  return (
    <details>
      <summary>{words.missing}</summary>
      <div className={styles.stack}>
        <TextField
          label={words.missing}
          hint={words.missingHint}
          value={name}
          onChange={setName}
          maxLength={300}
        />
        <Button onPress={() => void send()}>{words.send}</Button>
        {state === 'sent' && <Notice tone="success">{words.missingSent}</Notice>}
        {state === 'failed' && <Notice tone="error">{words.failed}</Notice>}
      </div>
    </details>
  );
}

export function WhoStep(props: StepProps) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { form, say, leave } = props;
  const { ticked, seed } = form.sheet;
  const [sought, setSought] = useState('');
  const groups = useMemo(() => {
    const actors = form.persons.map(({ id, familyId }) => ({ id, category: familyId }));
    return shuffleCategories(actors, seed);
  }, [form.persons, seed]);
  const toggle = (id: string, isTicked: boolean) => {
    const list = isTicked ? [...ticked, id] : ticked.filter((one) => one !== id);
    say({ part: 'who', ticked: list, done: form.sheet.whoDone });
  };
  const isFound = (id: string) => {
    const person = form.persons.find((one) => one.id === id);
    return foldText(`${person?.name} ${person?.organisation}`).includes(foldText(sought));
  };
  return (
    <StepFrame
      {...props}
      title={words.whoTitle}
      onBack={props.back}
      onNext={() => leave({ part: 'who', ticked, done: true })}
      nextLabel={ticked.length === 0 ? words.nobody : words.next}
      aside={formatCount(ticked.length, words.ticked, locale)}
    >
      <TextField label={words.search} value={sought} onChange={setSought} type="search" />
      {groups.map(({ category, persons }) => {
        const shown = persons.filter(isFound);
        if (shown.length === 0) return null;
        const label = form.families.find(({ id }) => id === category)?.label ?? words.otherFamily;
        return (
          <fieldset key={category ?? ''} className={styles.group}>
            <legend>{label}</legend>
            {shown.map((id) => {
              const person = form.persons.find((one) => one.id === id);
              return (
                <Tick
                  key={id}
                  label={
                    <>
                      {person?.name}
                      <span className={styles.soft}>{person?.organisation}</span>
                    </>
                  }
                  isTicked={ticked.includes(id)}
                  onChange={(isTicked) => toggle(id, isTicked)}
                />
              );
            })}
          </fieldset>
        );
      })}
      <Missing sendWord={props.sendWord} />
    </StepFrame>
  );
}
