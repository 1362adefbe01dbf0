// Where one is: the groups of the activity, one's own among them, and who is there too.
import {
  findTeamOf,
  type HasTeams,
  type Person,
  TEAM_ROLES,
  type Team,
  type TeamCommand,
} from '@trame/core/workshop';
import { useId } from 'react';
import { formatCount, formatSentence } from '../../../../../design/format.js';
import { Button } from '../../../../../design/plain.js';
import { useLocale } from '../../../../../platform/web/locale.js';
import styles from '../phone.module.css';
import { listRefused, type PhoneRoom } from '../room.js';
import { useWords } from '../words.js';
import { RefusedNotice } from '../writing/refused-notice.js';

/** An activity with teams. */
export type PhoneTeamRoom = PhoneRoom<HasTeams, TeamCommand>;

/** What a method calls its groups. */
export interface TeamChoiceWords {
  readonly legend?: string;
  readonly hint?: string;
  readonly alone?: string;
  readonly none?: string;
  readonly beHost?: string;
  readonly leaveHost?: string;
  /** « Anime : {name} ». */
  readonly host?: string;
}

export interface TeamChoiceProps {
  readonly room: PhoneTeamRoom;
  readonly words?: TeamChoiceWords;
  /** Whoever is in a group may say that they hold it. */
  readonly hasHost?: boolean;
}

/** The group where this phone's person sits, under their seat or their line of the list. */
export function findOwnTeam({ state, me }: Pick<PhoneTeamRoom, 'state' | 'me'>): Team | undefined {
  const found = findTeamOf(state.teams, me.member);
  return found ?? (me.attendee === null ? undefined : findTeamOf(state.teams, me.attendee));
}

export function TeamChoice({ room, words: own, hasHost = true }: TeamChoiceProps) {
  const words = { ...useWords().team, ...own };
  const { teams } = room.state;
  const mine = findOwnTeam(room);
  const refused = [
    ...listRefused<TeamCommand>(room.refused, 'join-team'),
    ...listRefused<TeamCommand>(room.refused, 'name-host'),
    ...listRefused<TeamCommand>(room.refused, 'name-role'),
  ];
  const group = useId();
  const isFixed = !room.canWrite || !room.canSend;
  if (teams.length === 0) return <p className={styles.aside}>{words.none}</p>;
  return (
    <div className={styles.section}>
      {refused.map((one) => (
        <RefusedNotice key={one.op} room={room} refused={one} text={null} />
      ))}
      <fieldset className={styles.teams} disabled={isFixed}>
        <legend>{words.legend}</legend>
        <p className={styles.small}>{words.hint}</p>
        {teams.map((team) => (
          <TeamLine
            key={team.id}
            team={team}
            group={group}
            isMine={team.id === mine?.id}
            full={words.full}
            onChoose={() => void room.send({ type: 'join-team', team: team.id })}
          />
        ))}
        <label className={styles.kind}>
          <input
            type="radio"
            name={group}
            checked={mine === undefined}
            onChange={() => void room.send({ type: 'join-team', team: null })}
          />
          <span>{words.alone}</span>
        </label>
      </fieldset>
      {mine !== undefined && <OwnTeam room={room} team={mine} words={words} hasHost={hasHost} />}
    </div>
  );
}

interface TeamLineProps {
  readonly team: Team;
  readonly group: string;
  readonly isMine: boolean;
  readonly full: string;
  readonly onChoose: () => void;
}

function TeamLine({ team, group, isMine, full, onChoose }: TeamLineProps) {
  const words = useWords().team;
  const locale = useLocale();
  const { name, place, seats, members } = team;
  const isFull = seats !== null && members.length >= seats;
  const facts = [place, formatCount(members.length, words.people, locale), isFull ? full : null];
  return (
    <label className={styles.kind}>
      <input type="radio" name={group} checked={isMine} onChange={onChoose} />
      <span className={styles.teamLine}>
        {name} <span className={styles.small}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </label>
  );
}

interface OwnTeamProps extends TeamChoiceProps {
  readonly team: Team;
  readonly words: TeamChoiceWords & ReturnType<typeof useWords>['team'];
}

function OwnTeam({ room, team, words, hasHost }: OwnTeamProps) {
  const { me } = room;
  const isMe = (person: Person) => 'id' in person && (person.id === me.member || person.id === me.attendee);
  const name = (person: Person) => room.namePerson(person) ?? words.nameless;
  const others = team.members.filter((person) => !isMe(person)).map(name);
  const isHost = team.host !== null && isMe(team.host);
  const myself = team.members.find(isMe) ?? { id: me.member };
  return (
    <>
      {others.length > 0 && <p>{formatSentence(words.members, { names: others.join(', ') })}</p>}
      {hasHost && team.host !== null && !isHost && (
        <p>{formatSentence(words.host, { name: name(team.host) })}</p>
      )}
      {hasHost && room.canWrite && room.canSend && (
        <div className={styles.quiet}>
          <Button
            kind="quiet"
            aria-pressed={isHost}
            onPress={() => void room.send({ type: 'name-host', team: team.id, host: isHost ? null : myself })}
          >
            {isHost ? words.leaveHost : words.beHost}
          </Button>
        </div>
      )}
      <Roles room={room} team={team} isMe={isMe} />
    </>
  );
}

interface RolesProps {
  readonly room: PhoneTeamRoom;
  readonly team: Team;
  readonly isMe: (person: Person) => boolean;
}

/** Who writes, speaks, keeps the time: for this activity only, taken or left in one gesture (R038). */
function Roles({ room, team, isMe }: RolesProps) {
  const words = useWords().team;
  const { me, namePerson, canWrite, canSend } = room;
  const myself = team.members.find(isMe) ?? { id: me.member };
  const others = TEAM_ROLES.flatMap((role) => {
    const person = team.roles?.[role];
    if (person === undefined || isMe(person)) return [];
    const name = namePerson(person) ?? words.nameless;
    return [formatSentence(words.role, { role: words.roles[role], name })];
  });
  return (
    <>
      {others.length > 0 && <p>{others.join(' · ')}</p>}
      {canWrite && canSend && (
        <div className={styles.quiet}>
          {TEAM_ROLES.map((role) => {
            const held = team.roles?.[role];
            const isMine = held !== undefined && isMe(held);
            const person = isMine ? null : myself;
            return (
              <Button
                key={role}
                kind="quiet"
                aria-pressed={isMine}
                onPress={() => void room.send({ type: 'name-role', team: team.id, role, person })}
              >
                {words.beRole[role]}
              </Button>
            );
          })}
        </div>
      )}
    </>
  );
}
