// The lines just typed at this desk: what each is, for whom it was typed, and whether the server has it on its disk.
import { MAX_TEXT, type Slip } from '@trame/core/workshop';
import { useId, useState } from 'react';
import { Button, formatSentence, formatTypedText } from '../../../../design/index.js';
import styles from '../kit.module.css';
import { getOp } from '../room.js';
import type { KindWord, SlipRoom } from '../slip/kinds.js';
import { TextDialog } from '../text-dialog.js';
import { useWords } from '../words.js';

/** A line as it was typed. */
export interface Entry {
  readonly id: string;
  /** « Défi », « Question »; null when a desk takes one kind only. */
  readonly kind: string | null;
  readonly text: string;
  /** For whom, or from what, in a sentence. */
  readonly source: string;
  readonly isHidden: boolean;
  /** Its wording's number, to mend it. */
  readonly version?: number;
}

export interface RecentProps {
  /** The last first. */
  readonly entries: readonly Entry[];
  readonly waiting: ReadonlySet<string>;
  /** A slip of the hand, mended at once; absent where lines are mended elsewhere. */
  readonly onCorrect?: (entry: Entry, text: string) => void;
}

export function Recent({ entries, waiting, onCorrect }: RecentProps) {
  const words = useWords().recent;
  const title = useId();
  const [correcting, setCorrecting] = useState<Entry | null>(null);
  return (
    <section className={styles.recent} aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {entries.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <ol className={styles.entries}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <EntryHead entry={entry} isWaiting={waiting.has(getOp(entry.id))} />
              <p className={styles.words}>{formatTypedText(entry.text)}</p>
              <div className={styles.entryFoot}>
                <p className={styles.small}>{entry.source}</p>
                {onCorrect !== undefined && !entry.isHidden && (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={formatSentence(words.correctOf, { text: entry.text })}
                    onPress={() => setCorrecting(entry)}
                  >
                    {words.correct}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {correcting !== null && (
        <TextDialog
          title={words.correct}
          label={words.field}
          initial={correcting.text}
          maxLength={MAX_TEXT}
          onSave={(text) => onCorrect?.(correcting, text)}
          onClose={() => setCorrecting(null)}
        />
      )}
    </section>
  );
}

function EntryHead({ entry, isWaiting }: { readonly entry: Entry; readonly isWaiting: boolean }) {
  const words = useWords().recent;
  return (
    <p className={styles.entryHead}>
      {entry.kind !== null && <strong>{entry.kind}</strong>}
      <span data-waiting={isWaiting || undefined} className={styles.mark}>
        <span aria-hidden="true">{isWaiting ? '◷' : '✓'}</span> {isWaiting ? words.waiting : words.saved}
      </span>
      {entry.isHidden && <span className={styles.soft}>{words.masked}</span>}
    </p>
  );
}

const MOST = 12;

export interface SlipRecentProps<K extends string> {
  readonly room: SlipRoom<K>;
  readonly kinds: readonly KindWord<K>[];
  readonly nameTeam?: (team: string) => string | null;
}

/** The last slips of this seat. */
export function SlipRecent<K extends string>({ room, kinds, nameTeam }: SlipRecentProps<K>) {
  const words = useWords().slip;
  const own = room.state.slips.filter(({ by }) => by === room.me.member).slice(-MOST);
  const explain = ({ onBehalfOf, team }: Slip<K>): string => {
    const name = onBehalfOf === null ? null : room.namePerson(onBehalfOf);
    const voice = name === null ? words.fromPaper : formatSentence(words.typedFor, { name });
    return [team === null ? null : (nameTeam?.(team) ?? null), voice].filter(Boolean).join(' · ');
  };
  const entries = [...own].reverse().map(
    (slip): Entry => ({
      id: slip.id,
      kind: kinds.length > 1 ? (kinds.find(({ id }) => id === slip.kind)?.label ?? null) : null,
      text: slip.text,
      source: explain(slip),
      isHidden: slip.hidden !== null,
      version: slip.version,
    }),
  );
  const correct = ({ id, version = 1, text: before }: Entry, text: string) => {
    if (text !== before) room.send({ type: 'edit-slip', slip: id, version, text });
  };
  return <Recent entries={entries} waiting={room.waiting} onCorrect={correct} />;
}
