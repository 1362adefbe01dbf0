// One sub-group: its name, its people, who holds it, and where each may go.
import { MAX_LABEL, type Person, TEAM_ROLES, type Team, type TeamRole } from '@trame/core/workshop';
import { type ReactNode, useState } from 'react';
import { Badge, Button, formatCount, formatSentence, Menu, useLocale } from '../../../../design/index.js';
import styles from '../kit.module.css';
import { Named } from '../named.js';
import { TextDialog } from '../text-dialog.js';
import type { useWords } from '../words.js';
import { getPersonKey, isHost, isThatPerson, listRoles, type TeamRoom } from './seats.js';
import { formatTeamName } from './team-name.js';

/** Somebody who moves: how a command names them, how a list finds them again, how they are called. */
export interface Mover {
  readonly person: Person;
  readonly key: string;
  readonly name: string;
  /** Where they come from, when the list says it. */
  readonly organisation: string | null;
}

/** What every part of the panel is given. */
export interface TeamParts {
  readonly room: TeamRoom;
  readonly words: ReturnType<typeof useWords>['team'];
  readonly move: (mover: Mover, team: string | null) => void;
}

/** A team's member as the panel shows them. */
export function readMover(person: Person, { room, words }: Pick<TeamParts, 'room' | 'words'>): Mover {
  const known = room.people.find((one) => isThatPerson(person, one));
  const name = known?.name ?? room.namePerson(person) ?? words.nameless;
  const key = known?.id ?? getPersonKey(person);
  return { person, key, name, organisation: known?.organisation ?? null };
}

export interface TeamCardProps {
  readonly team: Team;
  readonly parts: TeamParts;
}

export function TeamCard({ team, parts }: TeamCardProps) {
  const { room, words } = parts;
  const locale = useLocale();
  const { place, members, seats } = team;
  const name = formatTeamName(team.name, words);
  const count = formatCount(members.length, words.people, locale);
  const full = seats === null ? count : formatSentence(words.ofSeats, { count, seats });
  const facts = [place, members.length === 0 && seats === null ? null : full].filter(Boolean);
  return (
    <li className={styles.team}>
      <div className={styles.teamHead}>
        <h4>{name}</h4>
        {room.canWrite && <Rename team={team} parts={parts} />}
      </div>
      {facts.length > 0 && <p className={styles.small}>{facts.join(' · ')}</p>}
      {members.length === 0 ? (
        <p className={styles.soft}>{words.empty}</p>
      ) : (
        <ul className={styles.members} aria-label={formatSentence(words.membersOf, { team: name })}>
          {members.map((person) => (
            <MemberLine key={getPersonKey(person)} person={person} team={team} parts={parts} />
          ))}
        </ul>
      )}
      {room.canWrite && (
        <div>
          <AddPerson team={team} parts={parts} />
        </div>
      )}
    </li>
  );
}

function Rename({ team, parts }: TeamCardProps) {
  const { room, words } = parts;
  const [isAsked, setAsked] = useState(false);
  const { id, name } = team;
  const rename = (next: string) => {
    if (next !== name) room.send({ type: 'rename-team', team: id, name: next });
  };
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(words.renameOf, { team: formatTeamName(name, words) })}
        onPress={() => setAsked(true)}
      >
        {words.rename}
      </Button>
      {isAsked && (
        <TextDialog
          title={words.rename}
          label={words.nameField}
          initial={name}
          maxLength={MAX_LABEL}
          onSave={rename}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** Somebody who is neither in the room nor on the list. */
function AddPerson({ team, parts }: TeamCardProps) {
  const { words, move } = parts;
  const [isAsked, setAsked] = useState(false);
  const add = (label: string) =>
    move({ person: { label }, key: `label ${label}`, name: label, organisation: null }, team.id);
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(words.addPersonOf, { team: formatTeamName(team.name, words) })}
        onPress={() => setAsked(true)}
      >
        {words.addPerson}
      </Button>
      {isAsked && (
        <TextDialog
          title={words.addPerson}
          label={words.personField}
          hint={words.personHint}
          maxLength={MAX_LABEL}
          onSave={add}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

interface MemberLineProps extends TeamCardProps {
  readonly person: Person;
}

const STAND = 'stand';
const HOST = 'host';

function isRole(entry: string): entry is TeamRole {
  return TEAM_ROLES.some((role) => role === entry);
}

function MemberLine({ person, team, parts }: MemberLineProps) {
  const { room, words, move } = parts;
  const mover = readMover(person, parts);
  const holds = isHost(team, person);
  const held = listRoles(team, person);
  const others = room.state.teams.filter(({ id }) => id !== team.id);
  const act = (entry: string) => {
    if (entry === HOST) room.send({ type: 'name-host', team: team.id, host: holds ? null : person });
    else if (isRole(entry)) {
      const given = held.includes(entry) ? null : person;
      room.send({ type: 'name-role', team: team.id, role: entry, person: given });
    } else move(mover, entry === STAND ? null : entry);
  };
  return (
    <li className={styles.member} data-kept={mover.key}>
      <Who mover={mover}>
        {holds && <Badge tone="strong">{words.host}</Badge>}
        {held.map((role) => (
          <Badge key={role}>{words.roles[role]}</Badge>
        ))}
      </Who>
      {room.canWrite && (
        <Menu
          kind="quiet"
          label={<Named shown={words.move} read={formatSentence(words.moveOf, { name: mover.name })} />}
          entries={[
            ...others.map(({ id, name }) => ({
              id,
              label: formatSentence(words.to, { team: formatTeamName(name, words) }),
            })),
            { id: HOST, label: holds ? words.noHost : words.nameHost },
            ...TEAM_ROLES.map((role) => ({
              id: role,
              label: formatSentence(held.includes(role) ? words.noRole : words.nameRole, {
                role: words.roles[role],
              }),
            })),
            { id: STAND, label: words.standUp },
          ]}
          onAction={act}
        />
      )}
    </li>
  );
}

/** A name, and below it where the person comes from. */
export function Who({ mover, children }: { readonly mover: Mover; readonly children?: ReactNode }) {
  const { name, organisation } = mover;
  return (
    <span className={styles.who}>
      <span>
        {name} {children}
      </span>
      {organisation !== null && <span className={styles.small}>{organisation}</span>}
    </span>
  );
}
