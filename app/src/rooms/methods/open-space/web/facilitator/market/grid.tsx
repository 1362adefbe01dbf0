// The grid of the marketplace: a table, rooms across and times down.
import { getMarketplace, type MarketplaceCell, type Place } from '@trame/core/methods/open-space';
import { useState } from 'react';
import {
  formatCount,
  formatMinutes,
  formatSentence,
  useLocale,
  VisuallyHidden,
} from '../../../../../../design/index.js';
import { nameRoom, useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { allowDrop, readDrop } from './drag.js';
import { Slip } from './slip.js';

export function Grid() {
  const words = useWords().market;
  const locale = useLocale();
  const { state } = useFacilitator();
  const { slots } = getMarketplace(state);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reached by the keyboard.
    <section className={styles.gridFrame} aria-label={words.grid} tabIndex={0}>
      <table className={styles.grid}>
        <caption>
          <VisuallyHidden>{words.grid}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td />
            {state.settings.rooms.map((room) => (
              <th key={room.id} scope="col">
                {nameRoom(room.name, words)}
                <span className={styles.small}>{formatCount(room.seats, words.seats, locale)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slots.map(({ slot, cells }, index) => (
            <tr key={slot.id}>
              <th scope="row">
                {formatSentence(words.slot, { rank: index + 1 })}
                <span className={styles.small}>{formatMinutes(slot.minutes)}</span>
              </th>
              {cells.map((cell) => (
                <Cell key={cell.room.id} cell={cell} place={{ room: cell.room.id, slot: slot.id }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, place }: { readonly cell: MarketplaceCell; readonly place: Place }) {
  const words = useWords().market;
  const { state, send, canWrite } = useFacilitator();
  const [isOver, setOver] = useState(false);
  const { question } = cell;
  if (question !== null) {
    return (
      <td>
        <Slip question={question} />
      </td>
    );
  }
  const drop = (id: string | null) => {
    setOver(false);
    const dropped = state.questions.find((one) => one.id === id);
    if (dropped === undefined || !canWrite) return;
    send({ type: 'place-question', question: dropped.id, version: dropped.version, place });
  };
  return (
    <td
      className={styles.free}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        allowDrop(event);
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => drop(readDrop(event))}
    >
      {words.free}
    </td>
  );
}
