// The rehearsal (R144): the whole day in this browser alone, console, big screen and a phone side by side.
import { createConductor, type SeminarState } from '@trame/core/seminar';
import { useEffect, useMemo, useState } from 'react';
import { EmptyState, Link, Page } from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { getSeminar, type SeminarSheet } from '../../contract.js';
import { readAgenda } from '../agenda/index.js';
import type { HouseScreenProps } from '../room/index.js';
import { Controls, usePlaying } from './controls.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Desk } from './desk.js';
import { ROOM } from './part.js';
import { createPlay } from './play.js';
import styles from './rehearsal.module.css';
import { Phone, Wall } from './screens.js';

export function RehearsalScreen({ house }: HouseScreenProps) {
  const words = useCopy({ fr, en });
  const space = useParam('space');
  const seminar = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  useTitle(words.title);
  const back = `/espaces/${space}/seminaires/${seminar.id}/conducteur`;
  return (
    <Page eyebrow={<Link href={back}>{words.back}</Link>} title={words.title} lead={words.lead} wide>
      <Rehearsed house={house} seminar={seminar} />
    </Page>
  );
}

interface RehearsedProps extends HouseScreenProps {
  readonly seminar: SeminarSheet;
}

/** What is rehearsed is what is on the editor's desk, saved or not. */
function Rehearsed({ house, seminar }: RehearsedProps) {
  const words = useCopy({ fr, en });
  const [round, setRound] = useState(0);
  const agenda = useMemo(() => readAgenda(seminar), [seminar]);
  const read = useMemo(
    () => createConductor(house.methods).parseSettings({ title: seminar.title, agenda }),
    [house, seminar, agenda],
  );
  if (agenda.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  if (!read.ok) return <EmptyState title={words.refused}>{words.refusedText}</EmptyState>;
  return (
    <Theatre
      key={round}
      house={house}
      title={seminar.title}
      startsAt={seminar.startsAt}
      agenda={read.value.agenda}
      seed={round + 1}
      onRestart={() => setRound(round + 1)}
    />
  );
}

interface TheatreProps extends HouseScreenProps {
  readonly title: string;
  readonly startsAt: string | null;
  readonly agenda: SeminarState['settings']['agenda'];
  readonly seed: number;
  readonly onRestart: () => void;
}

/** The planned hour, today: the clock on the wall then reads as it will. */
function readStart(startsAt: string | null): number {
  const day = new Date();
  const [hours = day.getHours(), minutes = day.getMinutes()] = startsAt?.split(':').map(Number) ?? [];
  return day.setHours(hours, minutes, 0, 0);
}

function Theatre({ house, title, startsAt, agenda, seed, onRestart }: TheatreProps) {
  const words = useCopy({ fr, en });
  const [play] = useState(() =>
    createPlay({ methods: house.methods, title, agenda, seed, now: readStart(startsAt) }),
  );
  const playing = usePlaying(play);
  useEffect(() => forgetDrafts, []);
  return (
    <div className={styles.theatre}>
      <Controls play={play} playing={playing} onRestart={onRestart} />
      <div className={styles.stages}>
        <section className={styles.desk} aria-label={words.console}>
          <Desk play={play} house={house} />
        </section>
        <div className={styles.screens}>
          <figure>
            <figcaption>{words.projector}</figcaption>
            <Wall play={play} house={house} title={words.projector} />
          </figure>
          <figure>
            <figcaption>{words.phone}</figcaption>
            <Phone play={play} house={house} title={words.phone} />
          </figure>
        </div>
      </div>
    </div>
  );
}

/** Texts typed into the rehearsal leave with it. */
function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(`trame.draft.${ROOM}.`)) localStorage.removeItem(key);
    }
  } catch {
    return;
  }
}
