// The expectation the room is reading again, what it says of it, and a sentence of one's own.
import { getShownRereading, listRereadings } from '@trame/core/methods/expectations';
import { formatSentence, formatTypedText } from '../../../../../design/format.js';
import { Notice } from '../../../../../design/plain.js';
import { SlipForm, SlipList } from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type ExpectationsPhoneProps, useWords } from './words.js';

export function RereadPart(props: ExpectationsPhoneProps) {
  const { state } = props;
  const words = useWords();
  const all = listRereadings(state);
  const shown = getShownRereading(state);
  if (all.length === 0) return <Notice>{words.reread.none}</Notice>;
  const read = all.filter(({ verdict }) => verdict !== null).length;
  const progress = formatSentence(words.reread.progress, { count: read, total: all.length });
  if (shown === null) return <Notice tone="success">{words.reread.done}</Notice>;
  const { hoped, verdict } = shown;
  return (
    <section className={styles.part}>
      <p className={styles.soft}>{words.reread.hoped}</p>
      <blockquote className={styles.hoped}>{formatTypedText(hoped.text)}</blockquote>
      {verdict !== null && (
        <p>
          <span className={styles.soft}>{words.reread.verdict}</span>{' '}
          <span className={styles.verdict}>{words.reread.verdicts[verdict.verdict]}</span>
        </p>
      )}
      <SlipForm
        key={hoped.id}
        room={props}
        name={`happened.${hoped.id}`}
        kinds={[{ id: 'happened', label: words.reread.happened }]}
        marks={{ about: hoped.id }}
        words={{ field: words.reread.happened, hint: words.write.hint, post: words.write.send }}
      />
      {shown.happened.length > 0 && (
        <SlipList room={props} label={words.reread.said} slips={shown.happened} />
      )}
      <p className={styles.soft}>{progress}</p>
    </section>
  );
}
