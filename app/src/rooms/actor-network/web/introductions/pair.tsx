// One pair: both sentences, why they stand side by side, and where the introduction is.
import type { ReactNode } from 'react';
import { formatDate, formatQuoted, formatSentence, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { IntroductionPair } from '../../contract/introductions.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './introductions.module.css';

type End = IntroductionPair['offer'];

function EndShown({ end, kind }: { readonly end: End; readonly kind: string }) {
  const copy = useCopy({ fr, en });
  const who = [end.name ?? copy.unknown, end.organisation, end.family].filter(Boolean).join(', ');
  return (
    <div className={styles.end}>
      <p className={styles.kind}>{kind}</p>
      <p className={styles.text}>{end.text}</p>
      <p className={styles.soft}>{who}</p>
    </div>
  );
}

/** Why they are side by side, in the words both wrote. */
export function useWhy(): (pair: IntroductionPair) => string {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const quote = (all: readonly string[]) => all.map((one) => formatQuoted(one, locale)).join(', ');
  const say = (pick: { readonly one: string; readonly many: string }, all: readonly string[]) =>
    all.length === 0 ? '' : formatSentence(all.length === 1 ? pick.one : pick.many, { list: quote(all) });
  return ({ words, tags }) =>
    [say(copy.words, words), say(copy.tags, tags)].filter(Boolean).join(' ') || copy.byEye;
}

function useStanding(): (pair: IntroductionPair) => string | null {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return ({ standing, askedOn, until, madeOn }) => {
    const say = (sentence: string, days: Readonly<Record<string, string | null>>) =>
      formatSentence(
        sentence,
        Object.fromEntries(Object.entries(days).map(([name, day]) => [name, formatDate(day ?? '', locale)])),
      );
    if (standing === 'asked') return say(copy.askedOn, { day: askedOn, until });
    if (standing === 'lapsed') return say(copy.lapsedOn, { day: askedOn, until });
    if (standing === 'made') return say(copy.madeOn, { day: madeOn });
    return standing === 'in-room' ? say(copy.inRoom, { day: madeOn }) : null;
  };
}

export function PairCard({
  pair,
  children,
}: {
  readonly pair: IntroductionPair;
  readonly children?: ReactNode;
}) {
  const copy = useCopy({ fr, en });
  const why = useWhy();
  const standing = useStanding()(pair);
  return (
    <li className={styles.pair}>
      <div className={styles.ends}>
        <EndShown end={pair.offer} kind={copy.offer} />
        <EndShown end={pair.need} kind={copy.need} />
      </div>
      <p className={styles.why}>{why(pair)}</p>
      <p className={styles.soft}>{[`${pair.where}.`, standing].filter(Boolean).join(' ')}</p>
      {children}
    </li>
  );
}
