// What was given back, on the phone of somebody the survey was told to: the same tiles, the same cautions, nobody's answers.
import { useEffect, useState } from 'react';
import { Button, formatDate, formatSentence, Notice, useLocale } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import type { Released } from '../../contract/board.js';
import type { Answer, OwnServer } from '../own/ask.js';
import styles from './board.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Header } from './header.js';
import { Mixing } from './tables.js';
import { Tile } from './tile.js';

export interface OwnBoardProps {
  readonly token: string;
  readonly server: Pick<OwnServer, 'results'>;
}

function Shown({ released }: { readonly released: Released }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const wave = released.waves.at(-1);
  if (wave === undefined) return null;
  const { number, closedAt, release } = wave;
  const date = closedAt === null ? '—' : formatDate(closedAt, locale);
  return (
    <>
      <p className={styles.soft}>{formatSentence(copy.wave, { number, date })}</p>
      <Header wave={wave} />
      <ul className={styles.tiles}>
        {release.board.tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} />
        ))}
      </ul>
      <Mixing table={release.table} families={released.families} />
    </>
  );
}

/** The last board that was given back, read once the page is there; nothing while it is on its way. */
export function OwnBoard({ token, server }: OwnBoardProps) {
  const copy = useCopy({ fr, en });
  const [answer, setAnswer] = useState<Answer<Released> | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    let isGone = false;
    void server.results(token).then((found) => {
      if (!isGone) setAnswer(found);
    });
    return () => {
      isGone = true;
    };
  }, [token, server, turn]);
  if (answer === null) return null;
  return (
    <section className={styles.own}>
      <h2>{copy.ownTitle}</h2>
      <p>{copy.ownLead}</p>
      {answer.kind === 'refused' && <Notice tone="error">{answer.sentence}</Notice>}
      {answer.kind === 'unreachable' && (
        <Notice tone="warning" action={<Button onPress={() => setTurn(turn + 1)}>{copy.ownRetry}</Button>}>
          {copy.ownUnreachable}
        </Notice>
      )}
      {answer.kind === 'done' && <Shown released={answer.value} />}
    </section>
  );
}
