// One's own picture at once, from one's own answers alone; then a free line, and the end.
import { drawOwnPicture, outsideTypes, type Rhythm } from '@trame/core/actor-network';
import { useState } from 'react';
import {
  Button,
  DataTable,
  formatCount,
  formatSentence,
  Notice,
  TextArea,
} from '../../../../design/plain.js';
import { useCopy, useLocale } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { StepFrame } from './frame.js';
import styles from './own.module.css';
import type { StepProps } from './step-props.js';

function Picture({ form }: Pick<StepProps, 'form'>) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const picture = drawOwnPicture(form.sheet, {
    actors: form.persons.map(({ id, familyId }) => ({ id, category: familyId })),
    previous: form.previous,
    activeThreshold: form.activeThreshold as Rhythm,
  });
  const label = (category: string | null) =>
    form.families.find(({ id }) => id === category)?.label ?? words.otherFamily;
  const nameOf = (person: string) => form.persons.find(({ id }) => id === person)?.name ?? '';
  return (
    <>
      <p className={styles.lead}>
        {formatCount(picture.contacts, words.contacts, locale)},{' '}
        {formatSentence(words.activeOf, { active: picture.active })}.
      </p>
      {picture.byCategory.length > 0 && (
        <DataTable
          caption={words.caption}
          rows={picture.byCategory}
          getKey={(row) => row.category ?? ''}
          columns={[
            { id: 'family', label: words.family, render: (row) => label(row.category) },
            { id: 'contacts', label: words.count, align: 'end', render: (row) => row.contacts },
            { id: 'active', label: words.active, align: 'end', render: (row) => row.active },
          ]}
        />
      )}
      {picture.doors !== null && (
        <p>{formatSentence(words.doors, { doors: picture.doors, of: outsideTypes.length })}</p>
      )}
      {picture.due.length > 0 && (
        <section className={styles.stack}>
          <h2>{words.due}</h2>
          <p className={styles.soft}>{words.dueLead}</p>
          <ul>
            {picture.due.map((person) => (
              <li key={person}>{nameOf(person)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function AfterStep(props: StepProps & { readonly onChange: () => void }) {
  const words = useCopy({ fr, en });
  const { form, leave, sendWord } = props;
  const [free, setFree] = useState('');
  const [failed, setFailed] = useState(false);
  const isFinished = form.sheet.finished;
  const finish = async () => {
    const isSent = free.trim() === '' || (await sendWord('free', free));
    setFailed(!isSent);
    if (!isSent) return;
    setFree('');
    leave({ part: 'finish' });
  };
  return (
    <StepFrame
      {...props}
      title={words.afterTitle}
      lead={words.afterLead}
      onBack={isFinished ? undefined : props.back}
      onNext={isFinished ? undefined : () => void finish()}
      nextLabel={words.finish}
    >
      {isFinished && <Notice tone="success">{words.finished}</Notice>}
      <Picture form={form} />
      {failed && <Notice tone="error">{words.failed}</Notice>}
      {isFinished ? (
        <Button onPress={props.onChange}>{words.change}</Button>
      ) : (
        <TextArea label={words.free} hint={words.freeHint} value={free} onChange={setFree} maxLength={300} />
      )}
    </StepFrame>
  );
}
