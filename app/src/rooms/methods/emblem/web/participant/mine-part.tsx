// What one holds to, written alone; then what one's group holds to.
import { isAuthor, listShownSlips } from '@trame/core/workshop';
import { findOwnTeam, SlipForm, SlipList, TeamChoice } from '../../../../workshop/web/participant/index.js';
import styles from './phone.module.css';
import { type EmblemPhoneProps, useWords } from './words.js';

export function MinePart(props: EmblemPhoneProps) {
  const { state, me } = props;
  const words = useWords();
  const team = findOwnTeam(props);
  const slips = state.slips.filter(({ kind }) => kind === 'mine');
  const own = slips.filter((slip) => isAuthor(slip, me.member));
  const group = listShownSlips(slips).filter((slip) => slip.team === team?.id && !isAuthor(slip, me.member));
  const isSharing = state.stage !== null && state.stage.id !== 'alone';
  return (
    <>
      <section className={styles.part}>
        <h3>{words.mine.title}</h3>
        {state.closed === null && (
          <SlipForm
            room={props}
            name="mine"
            kinds={[{ id: 'mine', label: words.mine.title }]}
            marks={{ team: team?.id ?? null }}
            words={{ field: words.mine.field, hint: words.mine.hint, post: words.mine.send }}
          />
        )}
        {own.length > 0 && <SlipList room={props} label={words.mine.list} slips={own} />}
      </section>
      {state.closed === null && <TeamChoice room={props} />}
      {team !== undefined && isSharing && (
        <section className={styles.part}>
          <h3>{words.mine.group}</h3>
          <SlipList room={props} label={words.mine.group} slips={group} empty={words.mine.groupEmpty} />
        </section>
      )}
    </>
  );
}
