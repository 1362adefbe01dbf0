// Who is working, activity by activity and group by group: for whoever runs the room, never for the wall.
import { type ActivityTrack, listActivityTracks } from '@trame/core/seminar';
import type { WorkGroup } from '@trame/core/workshop';
import { Badge, EmptyState, formatCount, formatSentence, useLocale } from '../../../../../design/index.js';
import { useFaces } from '../../columns.js';
import { findName, listRoster } from '../../roster.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';

export function TrackTool() {
  const words = useWords().track;
  const { state, faces } = useConsole();
  const ids = state.settings.agenda.flatMap(({ method }) => (method === null ? [] : [method]));
  const find = useFaces(faces, ids);
  const methods = ids.flatMap((id) => {
    const found = find(id);
    return found.kind === 'here' ? [found.method] : [];
  });
  const tracks = listActivityTracks(state, methods).filter(({ groups }) => groups.length > 0);
  if (tracks.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return (
    <div className={styles.tool}>
      <p className={styles.soft}>{words.lead}</p>
      {tracks.map((track) => (
        <Track key={track.activity} track={track} />
      ))}
    </div>
  );
}

/** One activity: several may be under way side by side, each with its own count. */
function Track({ track }: { readonly track: ActivityTrack }) {
  const words = useWords().track;
  const locale = useLocale();
  const { groups } = track;
  const count = (is: (group: WorkGroup) => boolean) => groups.filter(is).length;
  const asked = count(({ report }) => report !== 'none');
  const facts = [
    formatCount(groups.length, words.groups, locale),
    formatSentence(words.working, { count: count(({ status }) => status === 'working') }),
    ...(asked > 0
      ? [
          formatCount(
            count(({ report }) => report === 'received'),
            words.received,
            locale,
          ),
          formatCount(count(isLate), words.missing, locale),
        ]
      : []),
  ];
  return (
    <section className={styles.part} aria-labelledby={`suivi-${track.activity}`}>
      <h3 id={`suivi-${track.activity}`}>
        {track.title}
        {!track.hasBegun && <span className={styles.soft}> — {words.notBegun}</span>}
      </h3>
      <p role="status">{facts.join(' · ')}</p>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </ul>
    </section>
  );
}

/** A report that could already be there: the group has begun and nothing has come. */
function isLate({ report, status }: WorkGroup): boolean {
  return report === 'missing' && status !== 'waiting';
}

function Group({ group }: { readonly group: WorkGroup }) {
  const words = useWords().track;
  const locale = useLocale();
  const facts = [
    group.place,
    group.round === null ? null : formatSentence(words.round, { round: group.round }),
    group.people === null ? null : formatCount(group.people, words.people, locale),
    formatCount(group.left.length, words.left, locale),
  ];
  return (
    <li className={styles.group} data-status={group.status} data-late={isLate(group) || undefined}>
      <span className={styles.groupHead}>
        <strong>{group.name}</strong>
        <Badge tone={group.status === 'working' ? 'accent' : 'plain'}>{words.statuses[group.status]}</Badge>
        {group.report !== 'none' && (
          <Badge tone={isLate(group) ? 'strong' : 'plain'}>{words.reports[group.report]}</Badge>
        )}
      </span>
      <span className={styles.stepFacts}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
      <Roles group={group} />
    </li>
  );
}

/** Roles of this session only: who hosts, writes, speaks, keeps the time; an empty one is to be filled. */
function Roles({ group }: { readonly group: WorkGroup }) {
  const words = useWords().track;
  const { room, guests } = useConsole();
  const seats = [...room.view.people.values()];
  const people = listRoster(seats, guests);
  const name = (person: WorkGroup['roles'][number]['person']) => {
    if (person === null) return words.toFind;
    return 'label' in person ? person.label : (findName(person.id, { seats, people }) ?? words.noName);
  };
  if (group.roles.length === 0) return null;
  return (
    <dl className={styles.roles}>
      {group.roles.map(({ role, person }) => (
        <div key={role}>
          <dt>{words.roles[role]}</dt>
          <dd>{name(person)}</dd>
        </div>
      ))}
    </dl>
  );
}
