// What other rooms brought to the seminar before the day, and the way back to where it comes from.
import { Link, Section } from '../../../../design/index.js';
import { useCopy, useOptionalData } from '../../../../platform/web/index.js';
import { type BroughtReply, getBrought } from '../../contract/brought.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './prepare.module.css';

type Item = BroughtReply['brought'][number];

function Line({ item }: { readonly item: Item }) {
  const copy = useCopy({ fr, en });
  return (
    <li>
      <strong>{item.kind === 'question' ? `«\u00a0${item.text}\u00a0»` : item.text}</strong>
      <br />
      <span className={styles.soft}>
        {item.step === null ? copy.brought.toPrepare : `${copy.brought.inStep} «\u00a0${item.step}\u00a0»`} ·{' '}
        <Link href={item.path}>{item.origin}</Link>
      </span>
    </li>
  );
}

/** Nothing when nothing was brought. */
export function Brought({ space, seminar }: { readonly space: string; readonly seminar: string }) {
  const copy = useCopy({ fr, en });
  const reply = useOptionalData(getBrought, { params: { space, seminar } });
  if (reply === null || reply.brought.length === 0) return null;
  return (
    <Section title={copy.brought.title} lead={copy.brought.lead}>
      <ul className={styles.brought}>
        {reply.brought.map((item) => (
          <Line key={`${item.kind}${item.id}`} item={item} />
        ))}
      </ul>
    </Section>
  );
}
