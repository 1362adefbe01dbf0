// One sheet as a card: what happened, what to keep, sources; empty lines where there is something to find.
import { useState } from 'react';
import { Button, formatSentence, Link, Select, TextArea, TextField } from '../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useOptionalData } from '../../../platform/web/index.js';
import {
  getPinChallenges,
  type Pin,
  pinBenchmark,
  type Sheet,
  unpinBenchmark,
  updateSheet,
} from '../contract.js';
import styles from './benchmark.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

interface CardProps {
  readonly space: string;
  readonly sheet: Sheet;
  readonly pins: readonly Pin[];
  readonly canEdit: boolean;
}

function SheetForm({
  space,
  sheet,
  onDone,
}: Pick<CardProps, 'space' | 'sheet'> & { readonly onDone: () => void }) {
  const copy = useCopy({ fr, en });
  const { run, isRunning, problem } = useChange(updateSheet);
  const [happened, setHappened] = useState(sheet.whatHappened ?? '');
  const [keep, setKeep] = useState(sheet.whatToKeep ?? '');
  const [sources, setSources] = useState(sheet.sources.join('\n'));
  const save = () => {
    const lines = sources.split('\n').map((line) => line.trim());
    const body = { whatHappened: happened, whatToKeep: keep, sources: lines.filter((line) => line !== '') };
    run({ params: { space, sheet: sheet.code }, body }).then(onDone, () => undefined);
  };
  return (
    <div className={styles.form} data-no-print>
      <TextArea label={copy.happened} value={happened} onChange={setHappened} />
      <TextArea label={copy.keep} value={keep} onChange={setKeep} />
      <TextArea label={copy.sources} hint={copy.sourcesHint} value={sources} onChange={setSources} />
      <ProblemNotice error={problem} />
      <div className={styles.row}>
        <Button kind="primary" isDisabled={isRunning} onPress={save}>
          {copy.save}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {copy.cancel}
        </Button>
      </div>
    </div>
  );
}

/** No challenge is harvested in these words. */
const OTHER = 'other';

function PinForm({
  space,
  sheet,
  onDone,
}: Pick<CardProps, 'space' | 'sheet'> & { readonly onDone: () => void }) {
  const copy = useCopy({ fr, en });
  const { run, isRunning, problem } = useChange(pinBenchmark);
  const harvested = useOptionalData(getPinChallenges, { params: { space } })?.challenges ?? [];
  const [challenge, setChallenge] = useState('');
  const [reason, setReason] = useState('');
  const pin = () => {
    const body = { sheet: sheet.code, challenge, reason: reason.trim() === '' ? null : reason };
    run({ params: { space }, body }).then(onDone, () => undefined);
  };
  return (
    <div className={styles.form} data-no-print>
      {harvested.length > 0 && (
        <Select
          label={copy.harvested}
          options={[
            ...harvested.map((text) => ({ id: text, label: text })),
            { id: OTHER, label: copy.otherChallenge },
          ]}
          value={harvested.includes(challenge) ? challenge : OTHER}
          onChange={(id) => setChallenge(id === OTHER ? '' : id)}
        />
      )}
      {!harvested.includes(challenge) && (
        <TextField isRequired label={copy.challenge} value={challenge} onChange={setChallenge} />
      )}
      <TextField label={copy.reason} value={reason} onChange={setReason} />
      <ProblemNotice error={problem} />
      <div className={styles.row}>
        <Button kind="primary" isDisabled={isRunning || challenge.trim() === ''} onPress={pin}>
          {copy.doPin}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {copy.cancel}
        </Button>
      </div>
    </div>
  );
}

function Block({ title, text }: { readonly title: string; readonly text: string | null }) {
  const copy = useCopy({ fr, en });
  return (
    <div>
      <h4>{title}</h4>
      {text === null ? <p className={styles.empty}>{copy.toFind}</p> : <p className={styles.text}>{text}</p>}
    </div>
  );
}

function Pins({ space, pins, canEdit }: Omit<CardProps, 'sheet'>) {
  const copy = useCopy({ fr, en });
  const { run, problem } = useChange(unpinBenchmark);
  const unpin = (pin: Pin) =>
    run({ params: { space }, query: { sheet: pin.sheet, challenge: pin.challenge } }).catch(() => undefined);
  if (pins.length === 0) return null;
  return (
    <div>
      <h4>{copy.pinned}</h4>
      <ul className={styles.list}>
        {pins.map((pin) => (
          <li key={pin.challenge}>
            <strong>{pin.challenge}</strong>
            {pin.reason && ` — ${pin.reason}`}
            {canEdit && (
              <span data-no-print>
                {' '}
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={formatSentence(copy.unpin, { challenge: pin.challenge })}
                  onPress={() => void unpin(pin)}
                >
                  {copy.doUnpin}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={problem} />
    </div>
  );
}

/** A card; its forms open inside it. */
export function SheetCard(props: CardProps) {
  const { space, sheet, pins, canEdit } = props;
  const copy = useCopy({ fr, en });
  const [open, setOpen] = useState<'nothing' | 'sheet' | 'pin'>('nothing');
  const close = () => setOpen('nothing');
  return (
    <article className={styles.card} aria-labelledby={sheet.code}>
      <div>
        <h3 id={sheet.code}>{sheet.name}</h3>
        <p className={styles.place}>{[sheet.place, sheet.country].filter(Boolean).join(', ')}</p>
      </div>
      {open === 'sheet' ? (
        <SheetForm space={space} sheet={sheet} onDone={close} />
      ) : (
        <>
          <Block title={copy.happened} text={sheet.whatHappened} />
          <Block title={copy.keep} text={sheet.whatToKeep} />
          <Block title={copy.sources} text={sheet.sources.length === 0 ? null : sheet.sources.join('\n')} />
        </>
      )}
      <Pins space={space} pins={pins} canEdit={canEdit} />
      {sheet.zone !== null && (
        <div data-no-print>
          <Link href={`/espaces/${space}/diagnostic?lieu=${sheet.zone.code}`}>
            {formatSentence(copy.zone, { label: sheet.zone.label })}
          </Link>
          <p className={styles.note}>{formatSentence(copy.zoneShare, { held: sheet.zone.heldPercent })}</p>
        </div>
      )}
      {open === 'pin' && <PinForm space={space} sheet={sheet} onDone={close} />}
      {canEdit && open === 'nothing' && (
        <div className={styles.row} data-no-print>
          <Button size="small" onPress={() => setOpen('sheet')}>
            {copy.fill}
          </Button>
          <Button size="small" kind="quiet" onPress={() => setOpen('pin')}>
            {copy.pin}
          </Button>
        </div>
      )}
    </article>
  );
}
