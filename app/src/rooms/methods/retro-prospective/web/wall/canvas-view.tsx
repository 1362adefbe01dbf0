// Canvases one by one, situation after situation: the six fields of each group, then who, on Monday.
import { compareBySituation } from '@trame/core/methods/retro-prospective';
import { Empty, TurningPages, WallCards } from '../../../../workshop/web/index.js';
import type { RetroProjectorProps } from '../activity.js';
import { useWords } from '../words.js';
import { noteSlip } from './field-view.js';
import styles from './wall.module.css';

export function CanvasView({ state, page, namePerson }: RetroProjectorProps) {
  const words = useWords();
  const compared = compareBySituation(state);
  if (state.slips.length === 0) return <Empty title={words.canvas.empty} text={words.canvas.emptyText} />;
  return (
    <TurningPages label={words.canvas.label} page={page} columns={2}>
      {compared.flatMap(({ situation, canvases }) =>
        canvases.map(({ team, fields, mondays }) => (
          <article key={`${situation.id} ${team.id}`} className={styles.canvas}>
            <p className={styles.eyebrow}>{situation.title}</p>
            <h2>{team.name}</h2>
            {[...fields, { field: 'monday' as const, slips: mondays }].map(({ field, slips }) =>
              slips.length === 0 ? null : (
                <section key={field} className={styles.field}>
                  <h3>{words.fields[field]}</h3>
                  <WallCards slips={slips.map((slip) => noteSlip(slip, { namePerson, words }))} />
                </section>
              ),
            )}
          </article>
        )),
      )}
    </TurningPages>
  );
}
