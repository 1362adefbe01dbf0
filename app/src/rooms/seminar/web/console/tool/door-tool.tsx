// The door of the room: code, QR code, seats, lock, and links that open one seat once.
import { useState } from 'react';
import {
  Button,
  Dialog,
  formatCount,
  formatSentence,
  TextField,
  useLocale,
} from '../../../../../design/index.js';
import { ProblemNotice, useChange, useOptionalData } from '../../../../../platform/web/index.js';
import { getJoinCard, getShownCard, liveRoutes } from '../../../contract.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';
import { SeatLinks } from './seat-links.js';

export function DoorTool() {
  const { space, seminar, roomId } = useConsole();
  const known = { params: { space, seminar: seminar?.id ?? '' } };
  const joined = useOptionalData(getJoinCard, known, seminar !== null);
  // On a seat without an account, the room's own card.
  const shown = useOptionalData(getShownCard, { params: { space, room: roomId } }, seminar === null);
  const card = joined ?? shown;
  const door = useOptionalData(liveRoutes.door, { params: { space, room: roomId } });
  return (
    <div className={styles.tool}>
      <div className={styles.door}>
        {card !== null && <Code card={card} />}
        {door !== null && <Seats key={door.seats} door={door} />}
      </div>
      <SeatLinks origin={readOrigin(card?.url ?? null)} />
    </div>
  );
}

/** The address the hall knows, not the one this machine happens to use. */
function readOrigin(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).origin : location.origin;
}

interface CodeProps {
  readonly card: { readonly code: string | null; readonly typeAt: string; readonly qr: string | null };
}

function Code({ card }: CodeProps) {
  const words = useWords().door;
  if (card.code === null) return <p>{words.shut}</p>;
  return (
    <div className={styles.part}>
      {card.qr !== null && (
        <img
          className={styles.qr}
          alt={words.qr}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(card.qr)}`}
        />
      )}
      <p>
        <span className={styles.soft}>{words.code}</span>
        <strong className={styles.code}>{card.code}</strong>
        <span className={styles.soft}>{formatSentence(words.typeAt, { address: card.typeAt })}</span>
      </p>
    </div>
  );
}

interface SeatsProps {
  readonly door: { readonly locked: boolean; readonly seats: number; readonly taken: number };
}

function Seats({ door }: SeatsProps) {
  const words = useWords().door;
  const { space, roomId, room } = useConsole();
  const locale = useLocale();
  const change = useChange(liveRoutes.changeDoor);
  const [seats, setSeats] = useState(String(door.seats));
  const count = Number(seats);
  const isCount = Number.isInteger(count) && count >= 1 && count <= 2000;
  const params = { space, room: roomId };
  const save = (body: { readonly locked?: boolean; readonly seats?: number }) =>
    void change.run({ params, body }).catch(() => undefined);
  // The server counts seats; the room's cards come at once: the larger is the truer.
  const taken = Math.max(door.taken, room.view.people.size);
  return (
    <div className={styles.part}>
      <p>
        {formatSentence(words.seats, { taken: formatCount(taken, words.taken, locale), seats: door.seats })}
      </p>
      <div className={styles.orders}>
        <Button size="small" isDisabled={change.isRunning} onPress={() => save({ locked: !door.locked })}>
          {door.locked ? words.unlock : words.lock}
        </Button>
        <Rotate />
      </div>
      <TextField
        label={words.cap}
        value={seats}
        onChange={setSeats}
        inputMode="numeric"
        error={isCount ? undefined : words.capError}
      />
      {isCount && count !== door.seats && (
        <div>
          <Button size="small" onPress={() => save({ seats: count })}>
            {words.saveCap}
          </Button>
        </div>
      )}
      <ProblemNotice error={change.problem} />
    </div>
  );
}

function Rotate() {
  const { door: words, people } = useWords();
  const { space, roomId } = useConsole();
  const rotate = useChange(liveRoutes.rotateDoor);
  const [isAsking, setAsking] = useState(false);
  const press = () =>
    rotate.run({ params: { space, room: roomId } }).then(
      () => setAsking(false),
      () => undefined,
    );
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => setAsking(true)}>
        {words.rotate}
      </Button>
      <Dialog
        title={words.rotateTitle}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" isDisabled={rotate.isRunning} onPress={press}>
              {words.rotate}
            </Button>
            <Button onPress={() => setAsking(false)}>{people.cancel}</Button>
          </>
        }
      >
        <p>{words.rotateText}</p>
        <ProblemNotice error={rotate.problem} />
      </Dialog>
    </>
  );
}
