// One expectation of the first seminar, large, with what the room says of it; all of them at the end.
import { getShownRereading, listRereadings, type Rereading } from '@trame/core/methods/expectations';
import { formatTypedText } from '../../../../../design/index.js';
import { TurningPages } from '../../../../workshop/web/index.js';
import { type ExpectationsProjectorProps, useWords } from '../words.js';
import { Blank } from './blank.js';
import styles from './wall.module.css';

export function RereadView({ state, page }: ExpectationsProjectorProps) {
  const words = useWords();
  const all = listRereadings(state);
  const shown = state.closed === null ? getShownRereading(state) : null;
  if (all.length === 0) return <Blank title={words.wall.rereadNone} text={words.wall.rereadNoneText} />;
  if (shown !== null) {
    return (
      <section className={styles.reread} aria-label={words.reread.hoped}>
        <p className={styles.soft}>{words.reread.hoped}</p>
        <blockquote>{formatTypedText(shown.hoped.text)}</blockquote>
        <Outcome reading={shown} />
      </section>
    );
  }
  return (
    <TurningPages label={words.wall.rereadDone} page={page}>
      <ul className={styles.list}>
        {all.map((reading) => (
          <li key={reading.hoped.id}>
            <strong>{formatTypedText(reading.hoped.text)}</strong>
            <Outcome reading={reading} />
          </li>
        ))}
      </ul>
    </TurningPages>
  );
}

function Outcome({ reading }: { readonly reading: Rereading }) {
  const words = useWords().reread;
  const { verdict, happened } = reading;
  return (
    <>
      {verdict !== null && (
        <p className={styles.verdict} data-verdict={verdict.verdict}>
          {words.verdicts[verdict.verdict]}
        </p>
      )}
      {happened.map(({ id, text }) => (
        <p key={id} className={styles.happened}>
          {formatTypedText(text)}
        </p>
      ))}
    </>
  );
}
