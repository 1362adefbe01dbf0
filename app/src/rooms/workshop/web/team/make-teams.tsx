// Making n groups and dealing the people into them, family by family or by chance.
import { createDraw } from '@trame/core/kernel';
import { MAX_TEAMS, type TeamDraft } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Button,
  Checkbox,
  Dialog,
  formatCount,
  formatSentence,
  RadioGroup,
  TextField,
  useAnnounce,
  useLocale,
} from '../../../../design/index.js';
import type { RosterPerson } from '../face.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';
import { type TeamRoom, toPerson } from './seats.js';
import { type SpreadRule, spreadPeople } from './spread.js';
import type { TeamParts } from './team-card.js';

export interface MakeTeamsProps {
  readonly room: TeamRoom;
  readonly words: TeamParts['words'];
  readonly size: number;
}

/** The first n groups keep their names and what they left; new ones are numbered after them. */
export function draftTeams(teams: readonly TeamDraft[], count: number, name: string): readonly TeamDraft[] {
  const drafts: TeamDraft[] = teams
    .slice(0, count)
    .map(({ id, name: own, place, seats }) => ({ id, name: own, place, seats }));
  const taken = new Set(drafts.map(({ id }) => id));
  for (let rank = drafts.length + 1, number = rank; drafts.length < count; number += 1) {
    const id = `team-${number}`;
    if (taken.has(id)) continue;
    drafts.push({ id, name: formatSentence(name, { rank }), place: null, seats: null });
    rank += 1;
  }
  return drafts;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

export function MakeTeams({ room, words, size }: MakeTeamsProps) {
  const locale = useLocale();
  const [isAsked, setAsked] = useState(false);
  const { teams } = room.state;
  const hasMany = teams.length > 0;
  return (
    <div className={styles.row}>
      <Button
        kind={hasMany ? 'plain' : 'primary'}
        size={hasMany ? 'small' : 'normal'}
        onPress={() => setAsked(true)}
      >
        {hasMany ? words.remake : words.make}
      </Button>
      <span className={styles.soft}>
        {formatCount(room.people.filter(({ isPresent }) => isPresent).length, words.present, locale)}
      </span>
      {isAsked && <MakeDialog room={room} words={words} size={size} onClose={() => setAsked(false)} />}
    </div>
  );
}

type Rule = SpreadRule | 'keep';

function parseRule(rule: string): Rule {
  return rule === 'family' || rule === 'chance' ? rule : 'keep';
}

/** How many, for whom, and how: what the dialog asks. */
function useWish(room: TeamRoom, size: number) {
  const { teams } = room.state;
  const present = room.people.filter(({ isPresent }) => isPresent);
  const usual = teams.length > 0 ? teams.length : Math.max(2, Math.round(present.length / size));
  const [typed, setTyped] = useState(String(usual));
  const isSeated = teams.some(({ members }) => members.length > 0);
  const [rule, setRule] = useState<Rule>(isSeated ? 'keep' : 'family');
  const [isForAll, setForAll] = useState(present.length === 0);
  const count = Number(typed);
  const isGood = Number.isInteger(count) && count >= 1 && count <= MAX_TEAMS;
  const people = isForAll ? room.people : present;
  const hasAbsent = present.length < room.people.length;
  return { typed, setTyped, rule, setRule, isForAll, setForAll, count, isGood, people, hasAbsent };
}

function MakeDialog({ room, words, size, onClose }: MakeTeamsProps & { readonly onClose: () => void }) {
  const { save, cancel } = useWords();
  const announce = useAnnounce();
  const { teams } = room.state;
  const wish = useWish(room, size);
  const make = () => {
    if (!wish.isGood) return;
    const { count, people, rule } = wish;
    const drafts = draftTeams(teams, count, words.name);
    room.send({ type: 'set-teams', teams: drafts });
    if (rule !== 'keep') deal(room, { drafts, people, rule });
    announce(formatSentence(words.made, { count }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={teams.length > 0 ? words.remake : words.make}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={!wish.isGood} onPress={make}>
            {save}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <WishFields wish={wish} words={words} />
    </Dialog>
  );
}

interface WishFieldsProps {
  readonly wish: ReturnType<typeof useWish>;
  readonly words: TeamParts['words'];
}

function WishFields({ wish, words }: WishFieldsProps) {
  const { people, count, isGood } = wish;
  const each = isGood ? Math.ceil(people.length / count) : '–';
  return (
    <>
      <TextField
        autoFocus
        label={words.count}
        hint={formatSentence(words.countHint, { people: people.length, each })}
        value={wish.typed}
        onChange={wish.setTyped}
        inputMode="numeric"
        error={isGood ? undefined : formatSentence(words.countError, { max: MAX_TEAMS })}
      />
      <RadioGroup
        label={words.deal}
        options={[
          { id: 'family', label: words.byFamily },
          { id: 'chance', label: words.byChance },
          { id: 'keep', label: words.keep },
        ]}
        value={wish.rule}
        onChange={(next) => wish.setRule(parseRule(next))}
      />
      {wish.hasAbsent && (
        <Checkbox isSelected={wish.isForAll} onChange={wish.setForAll}>
          {words.absentToo}
        </Checkbox>
      )}
    </>
  );
}

interface Deal {
  readonly drafts: readonly TeamDraft[];
  readonly people: readonly RosterPerson[];
  readonly rule: SpreadRule;
}

function deal(room: TeamRoom, { drafts, people, rule }: Deal): void {
  const dealt = spreadPeople(people, drafts.length, { rule, draw: createDraw(drawSeed()) });
  room.send({
    type: 'seat-people',
    seatings: drafts.map(({ id }, index) => ({ team: id, people: (dealt[index] ?? []).map(toPerson) })),
  });
}
