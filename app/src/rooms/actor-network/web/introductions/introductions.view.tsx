// S32, introductions: pairs by where they stand, each asked apart; no mark, no order but that of the seminars.
import { useState } from 'react';
import {
  Button,
  EmptyState,
  formatSentence,
  getButtonClass,
  Link,
  Page,
  Section,
  Select,
} from '../../../../design/index.js';
import { useCopy, useData, useFilters, useParam } from '../../../../platform/web/index.js';
import {
  getIntroductions,
  type IntroductionLink,
  type IntroductionPair,
} from '../../contract/introductions.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { AskGesture, LinksShown, WaitingGestures } from './gestures.js';
import styles from './introductions.module.css';
import { PairCard } from './pair.js';

const GROUPS = ['asked', 'free', 'made', 'lapsed', 'nobody'] as const;
type Group = (typeof GROUPS)[number];
const EVERY = 'tous';
/** Pairs shown at first under a title. */
const FIRST = 12;

const groupOf = ({ standing }: IntroductionPair): Group => (standing === 'in-room' ? 'made' : standing);
const keyOf = ({ place }: IntroductionPair): string => JSON.stringify(place);

interface GroupProps {
  readonly group: Group;
  readonly pairs: readonly IntroductionPair[];
  readonly linksOf: (introduction: string | null) => readonly IntroductionLink[] | undefined;
  readonly onLinks: (introduction: string, links: readonly IntroductionLink[]) => void;
}

function GroupShown({ group, pairs, linksOf, onLinks }: GroupProps) {
  const copy = useCopy({ fr, en });
  const [isWhole, setWhole] = useState(false);
  if (pairs.length === 0) return null;
  const shown = isWhole ? pairs : pairs.slice(0, FIRST);
  return (
    <Section title={copy.groups[group]} lead={copy.groupLeads[group]}>
      <ul className={styles.pairs}>
        {shown.map((pair) => {
          const { introduction } = pair;
          const links = linksOf(introduction);
          return (
            <PairCard key={keyOf(pair)} pair={pair}>
              {links !== undefined && group === 'asked' && <LinksShown links={links} />}
              {group === 'free' && <AskGesture pair={pair} onLinks={onLinks} />}
              {introduction !== null && (group === 'asked' || group === 'lapsed') && (
                <WaitingGestures
                  pair={pair}
                  introduction={introduction}
                  isLapsed={group === 'lapsed'}
                  onLinks={onLinks}
                />
              )}
            </PairCard>
          );
        })}
      </ul>
      {shown.length < pairs.length && (
        <div>
          <Button onPress={() => setWhole(true)}>
            {formatSentence(copy.more, { count: pairs.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Only the pairs that share one word, or one theme. */
function WordFilter({ pairs }: { readonly pairs: readonly IntroductionPair[] }) {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  const words = [...new Set(pairs.flatMap((pair) => [...pair.tags, ...pair.words]))].sort((a, b) =>
    a.localeCompare(b),
  );
  if (words.length < 2) return null;
  return (
    <div className={styles.filter}>
      <Select
        label={copy.word}
        options={[{ id: EVERY, label: copy.everyWord }, ...words.map((word) => ({ id: word, label: word }))]}
        value={words.includes(filters.mot ?? '') ? (filters.mot ?? EVERY) : EVERY}
        onChange={(mot) => change({ mot: mot === EVERY ? '' : mot })}
      />
    </div>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly IntroductionPair[] }) {
  const copy = useCopy({ fr, en });
  const [filters] = useFilters();
  const [links, setLinks] = useState<ReadonlyMap<string, readonly IntroductionLink[]>>(new Map());
  const { mot } = filters;
  const isKnown = pairs.some(({ words, tags }) => [...words, ...tags].includes(mot ?? ''));
  const wanted = isKnown ? pairs.filter(({ words, tags }) => [...words, ...tags].includes(mot ?? '')) : pairs;
  const of = (group: Group) => wanted.filter((pair) => groupOf(pair) === group);
  const count = (group: Group) => of(group).length;
  return (
    <>
      <WordFilter pairs={pairs} />
      <p role="status">
        {formatSentence(copy.sentence, {
          free: count('free'),
          asked: count('asked'),
          made: count('made'),
          lapsed: count('lapsed'),
        })}
      </p>
      {GROUPS.map((group) => (
        <GroupShown
          key={group}
          group={group}
          pairs={of(group)}
          linksOf={(introduction) => (introduction === null ? undefined : links.get(introduction))}
          onLinks={(introduction, given) => setLinks(new Map(links).set(introduction, given))}
        />
      ))}
    </>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { pairs } = useData(getIntroductions, { params: { space } });
  const actions = (
    <>
      {pairs.some(({ standing }) => standing === 'asked') && (
        <a className={getButtonClass()} href={`/api/spaces/${space}/introduction-sheets.pdf`}>
          {copy.print}
        </a>
      )}
      <Link look="plain" href={`/espaces/${space}/reseau/carte`}>
        {copy.toMap}
      </Link>
    </>
  );
  return (
    <Page wide title={copy.title} lead={copy.lead} actions={actions}>
      {pairs.length === 0 ? (
        <EmptyState level={2} title={copy.empty}>
          <p>{copy.emptyText}</p>
        </EmptyState>
      ) : (
        <Pairs pairs={pairs} />
      )}
      <Section title={copy.caution}>
        <ul className={styles.lines}>
          {copy.cautions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
