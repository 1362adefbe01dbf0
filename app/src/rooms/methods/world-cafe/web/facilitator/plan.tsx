// The plan of tables: looked for here, proven, read, then set in one order (R077).
import {
  listUnhosted,
  type PairWishes,
  provePlan,
  type RotationAnswer,
  type RotationPlan,
} from '@trame/core/methods/world-cafe';
import { useState } from 'react';
import {
  Button,
  EmptyState,
  formatSentence,
  Notice,
  RadioGroup,
  useAnnounce,
} from '../../../../../design/index.js';
import { type CafeOrganiserProps, callPerson } from '../activity.js';
import styles from '../cafe.module.css';
import { draftRotation, rankHistory, rankKnown } from '../plan/draft.js';
import { PlanTable } from '../plan/plan-table.js';
import { askPlan, type PlanRequest } from '../plan/planner.js';
import { ProofText } from '../plan/proof-text.js';
import { nameWishes, rankWishes, useWishes, type Wish } from '../plan/wishes.js';
import { useWords } from '../words.js';
import { Wishes } from './wishes.js';

interface Proposal {
  readonly plan: RotationPlan;
  readonly isBest: boolean;
}

export function Plan(props: CafeOrganiserProps) {
  const words = useWords().plan;
  const { state, send, canWrite } = props;
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [wishes, setWishes] = useWishes(props.activity);
  const standing = state.plan;
  const shown = proposal ?? (standing === null ? null : { plan: standing, isBest: false });
  const callRank = (rank: number) => callPerson(shown?.plan.people[rank] ?? null, props, words.unnamed);
  const set = (plan: RotationPlan) => {
    send({ type: 'set-plan', plan });
    setProposal(null);
  };
  return (
    <section className={styles.part} aria-label={words.title}>
      {canWrite && state.begun === 0 && (
        <Search
          room={props}
          wishes={wishes}
          onWishes={setWishes}
          onFound={setProposal}
          hasOne={proposal !== null}
        />
      )}
      {shown === null ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <div className={styles.head}>
            <h4>{proposal === null ? words.standing : words.proposal}</h4>
            {proposal !== null && (
              <Button kind="primary" onPress={() => set(proposal.plan)}>
                {words.set}
              </Button>
            )}
            {proposal === null && canWrite && state.begun === 0 && (
              <Button size="small" kind="quiet" onPress={() => send({ type: 'drop-plan' })}>
                {words.drop}
              </Button>
            )}
          </div>
          <ProofText
            plan={shown.plan}
            themes={state.themes}
            isBest={shown.isBest}
            history={rankHistory(shown.plan.people, props.people, props.met ?? [])}
            known={rankKnown(shown.plan.people, props.people, props.known ?? [])}
            wishes={rankWishes(shown.plan.people, props.people, wishes)}
            callRank={callRank}
          />
          {provePlan(shown.plan, state.themes.length).fewestMovers === 0 && (
            <Notice tone="warning">{words.hostAlone}</Notice>
          )}
          <PlanTable plan={shown.plan} themes={state.themes} callRank={callRank} />
        </>
      )}
    </section>
  );
}

interface SearchProps {
  readonly room: CafeOrganiserProps;
  readonly wishes: readonly Wish[];
  readonly onWishes: (wishes: readonly Wish[]) => void;
  readonly hasOne: boolean;
  readonly onFound: (proposal: Proposal) => void;
}

/** A new question to the planner begins elsewhere than the last one. */
function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

/** The wishes that the planner refuses, by the two people each is about. */
function listRefused(answer: RotationAnswer, { apart, together }: PairWishes): PairWishes {
  const refused = answer.ok ? [] : answer.refusals.map(({ data }) => data ?? {});
  const isNamed = ([one, other]: readonly [number, number]): boolean =>
    refused.some(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  return { apart: apart.filter(isNamed), together: together.filter(isNamed) };
}

function useSearch(room: CafeOrganiserProps, onFound: (proposal: Proposal) => void) {
  const words = useWords();
  const announce = useAnnounce();
  const [isSearching, setSearching] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const explain = ({ draft }: PlanRequest, answer: RotationAnswer): string => {
    const call = (rank: number) => callPerson(draft.people[rank] ?? null, room, words.plan.unnamed);
    const pairs = nameWishes(
      listRefused(answer, draft.wishes ?? { apart: [], together: [] }),
      call,
      words.wishes,
    );
    return pairs === '' ? words.plan.notFound : formatSentence(words.plan.impossible, { pairs });
  };
  const search = async (request: PlanRequest) => {
    setSearching(true);
    setProblem(null);
    try {
      const answer = await askPlan(request);
      if (answer.ok) {
        onFound({ plan: answer.plan, isBest: answer.optimal });
        announce(words.plan.proposal);
      } else setProblem(explain(request, answer));
    } catch {
      setProblem(words.plan.notFound);
    } finally {
      setSearching(false);
    }
  };
  return { isSearching, problem, search };
}

function Search({ room, wishes, onWishes, hasOne, onFound }: SearchProps) {
  const words = useWords().plan;
  const { state, people } = room;
  const [mode, setMode] = useState<PlanRequest['mode']>('blocks');
  const present = people.filter(({ isPresent }) => isPresent);
  const [isForAll, setForAll] = useState(present.length === 0);
  const { isSearching, problem, search } = useSearch(room, onFound);
  const unhosted = listUnhosted(state.themes, state.hosts);
  if (state.themes.length === 0) return null;
  if (unhosted.length > 0) {
    return <Notice>{formatSentence(words.hostsMissing, { themes: unhosted.join(', ') })}</Notice>;
  }
  const who = isForAll ? people : present;
  const draft = draftRotation(state, who, { ...room, wishes });
  return (
    <div className={styles.search}>
      <RadioGroup
        label={words.mode}
        options={[
          { id: 'blocks', label: words.blocks },
          { id: 'mixed', label: words.mixed },
        ]}
        hint={mode === 'blocks' ? words.blocksHint : words.mixedHint}
        value={mode}
        onChange={(next) => setMode(next === 'mixed' ? 'mixed' : 'blocks')}
      />
      <RadioGroup
        label={words.who}
        options={[
          { id: 'present', label: formatSentence(words.present, { count: present.length }) },
          { id: 'all', label: formatSentence(words.all, { count: people.length }) },
        ]}
        value={isForAll ? 'all' : 'present'}
        onChange={(next) => setForAll(next === 'all')}
      />
      <Wishes room={room} wishes={wishes} onChange={onWishes} />
      <div className={styles.row}>
        <Button
          kind={hasOne ? 'plain' : 'primary'}
          isDisabled={isSearching || draft.people.length === 0}
          onPress={() => void search({ mode, draft, seed: drawSeed() })}
        >
          {hasOne && mode === 'mixed' ? words.again : words.make}
        </Button>
        <span role="status" className={styles.soft}>
          {isSearching && words.searching}
          {draft.people.length === 0 && words.nobody}
        </span>
      </div>
      {problem !== null && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}
