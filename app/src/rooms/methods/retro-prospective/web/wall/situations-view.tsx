// The situations dealt, large enough to be read from the back, with the groups that face each.
import { listOffered } from '@trame/core/methods/retro-prospective';
import { formatTypedText } from '../../../../../design/index.js';
import { Empty, TurningPages } from '../../../../workshop/web/index.js';
import type { RetroProjectorProps } from '../activity.js';
import { useWords } from '../words.js';
import styles from './wall.module.css';

export function SituationsView({ state, page }: RetroProjectorProps) {
  const words = useWords();
  const offered = listOffered(state);
  if (offered.length === 0) {
    return <Empty title={words.wall.noSituation} text={words.wall.noSituationText} />;
  }
  const dealt = offered.filter(({ id }) => state.assignments.some(({ situation }) => situation === id));
  return (
    <TurningPages label={words.wall.situations} page={page} columns={2}>
      {(dealt.length > 0 ? dealt : offered).map((situation) => {
        const { id, title, happening, here, stakes, question, polarity } = situation;
        const teams = state.teams.filter(({ id: team }) =>
          state.assignments.some((one) => one.team === team && one.situation === id),
        );
        return (
          <article key={id} className={styles.card} data-polarity={polarity}>
            <p className={styles.eyebrow}>
              {[words.polarities[polarity], ...teams.map(({ name }) => name)].join(' · ')}
            </p>
            <h2>{title}</h2>
            {[happening, here, stakes, question].map((text) =>
              text === null ? null : <p key={text}>{formatTypedText(text)}</p>,
            )}
          </article>
        );
      })}
    </TurningPages>
  );
}
