// Groups and the card each is dealt: one situation per group.
import { findSituationOf, listOffered } from '@trame/core/methods/retro-prospective';
import { listShownSlips } from '@trame/core/workshop';
import { Button, formatCount, formatSentence, Select, useLocale } from '../../../../../design/index.js';
import { TeamsPanel } from '../../../../workshop/web/index.js';
import type { RetroOrganiserProps } from '../activity.js';
import styles from '../retro.module.css';
import { useWords } from '../words.js';

const NONE = 'none';

export function Groups(props: RetroOrganiserProps) {
  const words = useWords().deal;
  return (
    <div className={styles.part}>
      <TeamsPanel room={props} size={6} />
      <section className={styles.part} aria-label={words.title}>
        <h4>{words.title}</h4>
        <p className={styles.soft}>{words.lead}</p>
        <Deal {...props} />
      </section>
    </div>
  );
}

function Deal({ state, send, canWrite }: RetroOrganiserProps) {
  const words = useWords().deal;
  const locale = useLocale();
  const offered = listOffered(state);
  const { teams, assignments } = state;
  if (teams.length === 0) return <p className={styles.soft}>{words.noTeam}</p>;
  if (offered.length === 0) return <p className={styles.soft}>{words.noCard}</p>;
  const dealAll = () => {
    const next = teams.map(({ id }, rank) => ({
      team: id,
      situation: offered[rank % offered.length]?.id ?? '',
    }));
    send({ type: 'assign-situations', assignments: next });
  };
  const deal = (team: string, situation: string) => {
    const others = assignments.filter((one) => one.team !== team);
    const next = situation === NONE ? others : [...others, { team, situation }];
    send({ type: 'assign-situations', assignments: next });
  };
  const options = [
    { id: NONE, label: words.none },
    ...offered.map(({ id, title }) => ({ id, label: title })),
  ];
  return (
    <>
      {canWrite && (
        <div>
          <Button kind={assignments.length === 0 ? 'primary' : 'plain'} onPress={dealAll}>
            {words.all}
          </Button>
        </div>
      )}
      <ul className={styles.deals}>
        {teams.map(({ id, name }) => (
          <li key={id}>
            <Select
              label={formatSentence(words.of, { team: name })}
              options={options}
              value={findSituationOf(state, id)?.id ?? NONE}
              isDisabled={!canWrite}
              onChange={(situation) => deal(id, situation)}
            />
            <p className={styles.small}>
              {formatCount(
                listShownSlips(state.slips).filter(({ team }) => team === id).length,
                words.written,
                locale,
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
