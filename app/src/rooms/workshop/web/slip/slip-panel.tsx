// The details of a slip: its words today and before, who wrote them, and what may be changed.
import { MAX_TAGS, MAX_TEXT, type Slip } from '@trame/core/workshop';
import { useState } from 'react';
import {
  Button,
  Checkbox,
  Dialog,
  formatSentence,
  formatTime,
  formatTypedText,
  useAnnounce,
  useLocale,
} from '../../../../design/index.js';
import styles from '../kit.module.css';
import { TextDialog } from '../text-dialog.js';
import { useWords } from '../words.js';
import { type BoardParts, useFacts } from './board-parts.js';

export interface SlipPanelProps<K extends string> {
  readonly slip: Slip<K>;
  readonly parts: BoardParts<K>;
  readonly onClose: () => void;
}

export function SlipPanel<K extends string>({ slip, parts, onClose }: SlipPanelProps<K>) {
  const words = useWords().slip;
  const announce = useAnnounce();
  const { room, kinds, follow } = parts;
  const facts = useFacts(slip, parts);
  // The version read when the pen was taken up.
  const [editing, setEditing] = useState<number | null>(null);
  const { id, text, kind } = slip;
  const hide = () => {
    room.send({ type: 'hide-slip', slip: id });
    announce(formatSentence(words.masked, { text }));
    onClose();
    follow(id);
  };
  if (editing !== null) {
    return (
      <TextDialog
        title={words.edit}
        label={words.field}
        initial={text}
        maxLength={MAX_TEXT}
        onSave={(next) => {
          if (next !== text) room.send({ type: 'edit-slip', slip: id, version: editing, text: next });
        }}
        onClose={() => setEditing(null)}
      />
    );
  }
  const orders = (
    <>
      <Button size="small" onPress={() => setEditing(slip.version)}>
        {words.edit}
      </Button>
      <Button size="small" kind="quiet" onPress={hide}>
        {words.hide}
      </Button>
    </>
  );
  const name = kinds.length > 1 ? kinds.find((one) => one.id === kind)?.label : undefined;
  return (
    <Dialog isOpen title={words.details} onClose={onClose} {...(room.canWrite && { actions: orders })}>
      <p className={styles.words}>{formatTypedText(text)}</p>
      <p className={styles.small}>{[name, ...facts].filter(Boolean).join(' · ')}</p>
      <Tags slip={slip} parts={parts} />
      <Versions slip={slip} parts={parts} />
    </Dialog>
  );
}

function Tags<K extends string>({ slip, parts }: Omit<SlipPanelProps<K>, 'onClose'>) {
  const words = useWords().slip;
  const { room, tags = [] } = parts;
  if (tags.length === 0 || !room.canWrite) return null;
  const { id, version, kind } = slip;
  const turn = (tag: string, isOn: boolean) => {
    const others = slip.tags.filter((one) => one !== tag);
    const next = isOn ? [...others, tag].slice(0, MAX_TAGS) : others;
    room.send({ type: 'retag-slip', slip: id, version, kind, tags: next });
  };
  return (
    <fieldset className={styles.plainSet}>
      <legend>{words.tags}</legend>
      {tags.map((tag) => (
        <Checkbox
          key={tag.id}
          isSelected={slip.tags.includes(tag.id)}
          onChange={(isOn) => turn(tag.id, isOn)}
        >
          {tag.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Versions<K extends string>({ slip, parts }: Omit<SlipPanelProps<K>, 'onClose'>) {
  const words = useWords().slip;
  const locale = useLocale();
  const { room, kinds } = parts;
  const nameKind = (kind: K) => (kinds.length > 1 ? kinds.find(({ id }) => id === kind)?.label : undefined);
  return (
    <dl className={styles.versions}>
      {slip.versions.map((version, rank) => {
        const name = room.namePerson({ id: version.by }) ?? words.somebody;
        const kind = nameKind(version.kind);
        return (
          <div key={`${version.at}-${version.text}-${version.kind}-${version.tags.join()}`}>
            <dt>
              {rank === 0 ? words.original : formatSentence(words.version, { rank: rank + 1 })}
              <span className={styles.small}>
                {formatSentence(words.written, { time: formatTime(version.at, locale), name })}
              </span>
            </dt>
            <dd>
              {formatTypedText(version.text)}{' '}
              {kind !== undefined && <span className={styles.small}>({kind})</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
