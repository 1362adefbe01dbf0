// Engagements read aloud: one to a screen, large enough for a room; arrows turn the pages.
import { useEffect } from 'react';
import { Button, formatDate, formatSentence, Link, useLocale } from '../../../../design/index.js';
import {
  useCopy,
  useData,
  useFilters,
  useParam,
  useScale,
  useTitle,
} from '../../../../platform/web/index.js';
import { type ActionSheet, getProgramme } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './readings.module.css';

interface Reading {
  readonly key: string;
  readonly title: string;
  readonly wording: string;
  readonly by: string;
  readonly on: string;
  readonly role: string;
}

/** The commitments that stand, action after action, in the programme's order. */
export function listReadings(actions: readonly ActionSheet[]): readonly Reading[] {
  return actions.flatMap(({ title, details }) =>
    details.commitments
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .map(({ id, person, role, on, wording }) => ({
        ...{ key: id, title, wording, by: person, on },
        role: role === null ? '' : `, ${role}`,
      })),
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  useScale('projector');
  const { actions } = useData(getProgramme, { params: { space }, query: {} });
  const [filters, change] = useFilters();
  useTitle(copy.readingsTitle);
  const readings = listReadings(actions);
  const asked = Number(filters.rang ?? '1') - 1;
  const place = Number.isInteger(asked) && asked >= 0 && asked < readings.length ? asked : 0;
  const reading = readings[place];
  useEffect(() => {
    const turn = ({ key }: KeyboardEvent) => {
      const to = key === 'ArrowRight' ? place + 1 : key === 'ArrowLeft' ? place - 1 : place;
      if (to !== place && to >= 0 && to < readings.length) change({ rang: String(to + 1) });
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [place, readings.length, change]);
  return (
    <main className={styles.screen}>
      <h1 tabIndex={-1}>{reading?.title ?? copy.readingsTitle}</h1>
      {reading === undefined ? (
        <p>{copy.readingsNone}</p>
      ) : (
        <blockquote className={styles.wording}>
          <p>{reading.wording}</p>
          <footer>
            {formatSentence(copy.readingBy, {
              person: reading.by,
              role: reading.role,
              day: formatDate(reading.on, locale),
            })}
          </footer>
        </blockquote>
      )}
      <nav className={styles.turn} aria-label={copy.readingsTitle}>
        <Button size="small" isDisabled={place === 0} onPress={() => change({ rang: String(place) })}>
          {copy.previous}
        </Button>
        <Button
          size="small"
          isDisabled={place >= readings.length - 1}
          onPress={() => change({ rang: String(place + 2) })}
        >
          {copy.following}
        </Button>
        <Link href={`/espaces/${space}/programme`}>{copy.programme}</Link>
      </nav>
    </main>
  );
}
