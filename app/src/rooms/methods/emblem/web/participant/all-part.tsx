// Every emblem with its meaning, who speaks, when one's own group does, and what comes back.
import { computeConvergence, getGallery } from '@trame/core/methods/emblem';
import { formatCount, formatSentence, formatTypedText } from '../../../../../design/format.js';
import { useLocale } from '../../../../../design/locale.js';
import { Notice } from '../../../../../design/plain.js';
import { findOwnTeam } from '../../../../workshop/web/participant/index.js';
import { EmblemFrame, listBeside } from '../drawing/frame.js';
import { SymbolIcon } from '../drawing/picture.js';
import { nameTeam, useDrawingWords } from '../drawing/words.js';
import styles from './phone.module.css';
import { type EmblemPhoneProps, useWords } from './words.js';

export function AllPart(props: EmblemPhoneProps) {
  const { state, photos } = props;
  const words = useWords().all;
  const names = useDrawingWords();
  const gallery = getGallery(state).filter(({ hasLeft }) => hasLeft);
  return (
    <>
      <Turn {...props} />
      <Converging {...props} />
      {gallery.length === 0 && <p className={styles.soft}>{words.empty}</p>}
      <ul className={styles.gallery}>
        {gallery.map((framed) => (
          <li key={framed.team.id}>
            <h3>{nameTeam(framed.team.name, names)}</h3>
            <div className={styles.frame}>
              <EmblemFrame framed={framed} photos={photos} size="small" />
            </div>
            {listBeside(framed).map(({ id, text }) => (
              <p key={id}>{formatTypedText(text)}</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Turn(props: EmblemPhoneProps) {
  const { state } = props;
  const words = useWords().all;
  const names = useDrawingWords();
  const speaking = state.teams.find(({ id }) => id === state.floor?.team);
  const mine = findOwnTeam(props);
  const rank = mine === undefined ? -1 : state.order.indexOf(mine.id);
  if (state.closed !== null || state.order.length === 0) return null;
  if (speaking !== undefined && speaking.id === mine?.id)
    return <Notice tone="success">{words.yours}</Notice>;
  const isWaiting = rank >= 0 && mine !== undefined && !state.spoken.includes(mine.id);
  return (
    <div className={styles.part} role="status">
      {speaking !== undefined && <p>{formatSentence(words.now, { name: nameTeam(speaking.name, names) })}</p>}
      {isWaiting && (
        <p className={styles.soft}>
          {formatSentence(words.turn, { rank: rank + 1, total: state.order.length })}
        </p>
      )}
    </div>
  );
}

function Converging({ state }: EmblemPhoneProps) {
  const words = useWords().all;
  const locale = useLocale();
  const { shared } = computeConvergence(state);
  if (shared.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.converge}</h3>
      <ul className={styles.terms}>
        {shared.map(({ term, bearers }) => (
          <li key={term.id}>
            {term.symbol !== null && <SymbolIcon symbol={term.symbol} />}
            <strong>{term.label}</strong>
            <span className={styles.soft}>{formatCount(bearers.length, words.emblems, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
