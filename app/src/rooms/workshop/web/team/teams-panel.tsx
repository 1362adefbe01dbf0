// The sub-groups of an activity: made, filled, named; anybody is moved by a list, never by a drag (R058, R074).
import { useRef } from 'react';
import { formatSentence, useAnnounce } from '../../../../design/index.js';
import { useKeptFocus } from '../kept-focus.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';
import { MakeTeams } from './make-teams.js';
import { listStanding, type TeamRoom } from './seats.js';
import { StandingList } from './standing-list.js';
import { TeamCard, type TeamParts } from './team-card.js';
import { formatTeamName } from './team-name.js';

/** What a method calls its groups: « Table », « Équipe ». */
export interface TeamWords {
  readonly label?: string;
  /** Name of a new group, with its `{rank}`. */
  readonly name?: string;
  /** Who holds its table, its pen or its word. */
  readonly host?: string;
  readonly nameHost?: string;
  readonly noHost?: string;
}

export interface TeamsPanelProps {
  readonly room: TeamRoom;
  readonly words?: TeamWords;
  /** People of one group, to begin with. */
  readonly size?: number;
  /** Groups are the method's: they are filled and named here, not made. */
  readonly isFixed?: boolean;
}

export function TeamsPanel({ room, words: own, size = 6, isFixed = false }: TeamsPanelProps) {
  const words = { ...useWords().team, ...own };
  const announce = useAnnounce();
  const root = useRef<HTMLElement>(null);
  const follow = useKeptFocus(root);
  const { teams } = room.state;
  const standing = listStanding(room.people, teams);
  const move: TeamParts['move'] = ({ person, key, name }, team) => {
    room.send({ type: 'move-person', person, team });
    const target = teams.find(({ id }) => id === team);
    announce(
      target === undefined
        ? formatSentence(words.stoodUp, { name })
        : formatSentence(words.seated, { name, team: formatTeamName(target.name, words) }),
    );
    follow(key);
  };
  const parts: TeamParts = { room, words, move };
  return (
    <section ref={root} className={styles.board} aria-label={words.label}>
      {room.canWrite && !isFixed && <MakeTeams room={room} words={words} size={size} />}
      {teams.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <ul className={styles.teams}>
          {teams.map((team) => (
            <TeamCard key={team.id} team={team} parts={parts} />
          ))}
        </ul>
      )}
      {teams.length > 0 && <StandingList people={standing} parts={parts} />}
    </section>
  );
}
