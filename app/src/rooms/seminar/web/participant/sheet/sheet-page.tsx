// A sheet of paper and its code: says where it belongs, takes its photo, tells when it was taken already.
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button, formatSentence, Notice, Skeleton } from '../../../../../design/plain.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import { lightenPhoto } from '../../photo/lighten.js';
import { createPhotoHand, type SeminarPhotoHand } from '../../photo/photo-hand.js';
import { DoorFrame } from '../door-frame.js';
import { JoinFailure } from '../join/join-page.js';
import { getLastRoom, type RoomPlace } from '../join/last-room.js';
import styles from '../participant.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { findSheet, type SheetAnswer } from './find-sheet.js';
import own from './sheet.module.css';

export interface SheetPageProps {
  readonly reference: string;
  readonly onRoom: (place: RoomPlace) => void;
  readonly onCode: () => void;
  /** Replaced in tests. */
  readonly find?: typeof findSheet;
  readonly createHand?: typeof createPhotoHand;
}

export function SheetPage({ reference, onRoom, onCode, ...tools }: SheetPageProps) {
  const { find = findSheet, createHand = createPhotoHand } = tools;
  const words = useCopy({ fr, en });
  const [answer, setAnswer] = useState<SheetAnswer | null>(null);
  const look = useCallback(async () => {
    setAnswer(null);
    setAnswer(await find(reference, getLastRoom()));
  }, [reference, find]);
  useEffect(() => {
    void look();
  }, [look]);
  return (
    <DoorFrame title={words.title}>
      <h1>{words.title}</h1>
      {answer === null ? (
        <div className={styles.stack}>
          <p role="status">{words.finding}</p>
          <Skeleton lines={3} />
        </div>
      ) : (
        <Found
          answer={answer}
          createHand={createHand}
          onAgain={() => void look()}
          onRoom={onRoom}
          onCode={onCode}
        />
      )}
    </DoorFrame>
  );
}

interface FoundProps extends Pick<SheetPageProps, 'onRoom' | 'onCode'> {
  readonly answer: SheetAnswer;
  readonly createHand: typeof createPhotoHand;
  readonly onAgain: () => void;
}

function Found({ answer, createHand, onAgain, onRoom, onCode }: FoundProps) {
  const words = useCopy({ fr, en });
  if (answer.kind === 'outside') {
    return (
      <Aside title={words.enterFirst} text={words.enterText}>
        <Button kind="primary" wide onPress={onCode}>
          {words.enter}
        </Button>
      </Aside>
    );
  }
  if (answer.kind === 'not-ours') return <Aside title={words.notOurs} text={words.unknownText} />;
  if (answer.kind !== 'found') {
    return (
      <div className={styles.stack}>
        <JoinFailure outcome={answer} />
        <Button kind="primary" wide onPress={onAgain}>
          {words.again}
        </Button>
      </div>
    );
  }
  const { sheet, place } = answer;
  const back = (
    <Button wide onPress={() => onRoom(place)}>
      {words.toRoom}
    </Button>
  );
  if (!sheet.isHere || sheet.sheet === null) {
    const { seminar } = sheet;
    const text =
      seminar === null
        ? words.unknownText
        : formatSentence(words.otherText, { title: seminar.title, number: seminar.number });
    return (
      <Aside title={words.otherTitle} text={text}>
        {back}
      </Aside>
    );
  }
  const name = sheet.sheet;
  const activity = sheet.activity === null ? null : (name.split('/')[0] ?? null);
  const hand = createHand({ ...place, as: answer.as, activity, sheet: name });
  return (
    <div className={styles.stack}>
      <div>
        <p className={styles.lead}>{[sheet.activity, sheet.title].filter(Boolean).join(' · ')}</p>
        <p className={styles.small}>{formatSentence(words.copyNumber, { copy: sheet.copy })}</p>
      </div>
      <Camera hand={hand} taken={sheet.photos.map(({ id }) => id)} />
      {answer.as === 'seat' && back}
    </div>
  );
}

function Aside(props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.stack}>
      <Notice tone="warning" title={props.title}>
        <p>{props.text}</p>
      </Notice>
      {props.children}
    </div>
  );
}

type Sending = 'no' | 'yes' | 'done' | { readonly sentence: string };

function Camera({ hand, taken }: { readonly hand: SeminarPhotoHand; readonly taken: readonly string[] }) {
  const words = useCopy({ fr, en });
  const [sending, setSending] = useState<Sending>('no');
  const [photos, setPhotos] = useState(taken);
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setSending('yes');
    const outcome = await hand.send(await lightenPhoto(file));
    if (outcome.ok) setPhotos((known) => [...known, outcome.photo]);
    setSending(outcome.ok ? 'done' : { sentence: outcome.sentence });
  };
  return (
    <>
      {taken.length > 0 && (
        <Notice title={words.already}>
          <p>{words.alreadyText}</p>
        </Notice>
      )}
      {photos.map((photo) => (
        <img key={photo} className={own.photo} src={hand.address(photo, 'small')} alt={words.picture} />
      ))}
      <p className={styles.small}>{words.hint}</p>
      <label className={own.take}>
        {photos.length === 0 ? words.take : words.takeAgain}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          disabled={sending === 'yes'}
          onChange={(event) => {
            void send(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{sending === 'yes' ? words.sending : sending === 'done' ? words.sent : ''}</p>
      {typeof sending === 'object' && (
        <Notice tone="error">
          <p>{sending.sentence}</p>
        </Notice>
      )}
    </>
  );
}
