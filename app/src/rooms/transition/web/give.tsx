// Gives the chosen cards to a retro-prospective of a seminar to come: nothing is retyped.
import { useState } from 'react';
import {
  Button,
  type formatCount,
  formatSentence,
  Link,
  Notice,
  Select,
  useLocale,
} from '../../../design/index.js';
import { ProblemNotice, useChange } from '../../../platform/web/index.js';
import { giveSituations, type SituationLibrary } from '../contract.js';
import { namePlace } from './foot.js';
import styles from './transition.module.css';
import { useWords } from './words.js';

type Place = SituationLibrary['given'][number];

const nameKey = ({ seminar, step }: Place): string => `${seminar.id} ${step.id}`;

interface GiveProps {
  readonly space: string;
  readonly library: SituationLibrary;
  readonly chosen: readonly string[];
  readonly onGiven: () => void;
}

export function GiveDesk({ space, library, chosen, onGiven }: GiveProps) {
  const words = useWords();
  const locale = useLocale();
  const places = library.given.filter(({ isOpen }) => isOpen);
  const [key, setKey] = useState<string | null>(null);
  const [done, setDone] = useState<Place | null>(null);
  const give = useChange(giveSituations);
  const place = places.find((one) => nameKey(one) === key) ?? places[0];
  if (place === undefined)
    return (
      <p className={styles.note} data-no-print>
        {words.give.noRetro}
      </p>
    );
  const send = () =>
    give
      .run({
        params: { space },
        body: { seminar: place.seminar.id, step: place.step.id, situations: [...chosen] },
      })
      .then(
        () => {
          setDone(place);
          onGiven();
        },
        () => undefined,
      );
  return (
    <section className={styles.give} aria-label={words.give.title} data-no-print>
      <h3>{words.give.title}</h3>
      <p className={styles.soft}>{words.give.lead}</p>
      <div className={styles.row}>
        <Select
          label={words.give.step}
          options={places.map((one) => ({ id: nameKey(one), label: namePlace(one, words) }))}
          value={nameKey(place)}
          onChange={setKey}
        />
        <Button isDisabled={chosen.length === 0 || give.isRunning} onPress={() => void send()}>
          {formatGive(chosen.length, words.give.action, locale)}
        </Button>
      </div>
      {chosen.length === 0 && done === null && <p className={styles.note}>{words.give.nothing}</p>}
      <ProblemNotice error={give.problem} />
      {done !== null && (
        <Notice tone="success">
          {formatSentence(words.give.done, { place: namePlace(done, words) })}{' '}
          <Link href={`/espaces/${space}/seminaires/${done.seminar.id}`}>{words.give.open}</Link>
        </Notice>
      )}
    </section>
  );
}

function formatGive(
  count: number,
  { one, many }: { readonly one: string; readonly many: string },
  locale: Parameters<typeof formatCount>[2],
): string {
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return formatSentence(isOne ? one : many, { count });
}
