// The words of one's group, or of the group that all listen to; one's own may be corrected.
import { type CafeSlip, findCarried } from '@trame/core/methods/knowledge-cafe';
import { findItem, isAuthor, listShownSlips } from '@trame/core/workshop';
import { Badge, formatSentence } from '../../../../../design/plain.js';
import { findOwnTeam, SlipList } from '../../../../workshop/web/participant/index.js';
import { usePhone, useWords } from './context.js';
import styles from './phone.module.css';

export function OwnWords() {
  const room = usePhone();
  const { state, me } = room;
  const words = useWords().list;
  const own = findOwnTeam(room);
  const shown = listShownSlips(state.slips);
  const heard = findItem(state.teams, state.floor ?? '');
  const team = heard ?? own;
  const slips =
    team === undefined
      ? shown.filter((slip) => isAuthor(slip, me.member))
      : shown.filter((slip) => slip.team === team.id || isAuthor(slip, me.member));
  if (slips.length === 0 && state.settings.variant === 'gurteen') return null;
  const title =
    heard === undefined
      ? formatSentence(own === undefined ? words.mine : words.ours, { count: slips.length })
      : formatSentence(words.floor, { team: heard.name });
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      <SlipList
        room={room}
        slips={slips}
        label={title}
        mayEdit={(slip) => slip.team !== null && slip.team === own?.id && state.closed === null}
        renderMore={(slip) => <Marks slip={slip} />}
        empty={words.none}
      />
    </section>
  );
}

/** Whether it is a solution, of which transitions, and what it answers. */
function Marks({ slip }: { readonly slip: CafeSlip }) {
  const { state } = usePhone();
  const words = useWords();
  const labels = slip.tags.flatMap((tag) => findItem(state.settings.transitions, tag)?.label ?? []);
  const answered = slip.sources.flatMap((source) => findCarried(state, source)?.text ?? []);
  const last = { takeaway: words.form.takeaway, commitment: words.form.commitment };
  return (
    <>
      <span className={styles.marks}>
        {slip.kind === 'solution' && <Badge tone="strong">{words.list.solution}</Badge>}
        {(slip.kind === 'takeaway' || slip.kind === 'commitment') && <Badge>{last[slip.kind]}</Badge>}
        {labels.map((label) => (
          <Badge key={label}>{label}</Badge>
        ))}
      </span>
      {answered.length > 0 && (
        <span className={styles.small}>
          {formatSentence(words.list.answers, { texts: answered.join(' · ') })}
        </span>
      )}
    </>
  );
}
