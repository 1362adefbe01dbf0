// An idea that ripens: the transitions it serves, the challenges it answers; its words stay (R070, R056).
import type { CafeSlip } from '@trame/core/methods/knowledge-cafe';
import { useState } from 'react';
import { Button, Checkbox, Dialog, formatTypedText, type Option } from '../../../../../design/index.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

export interface RipenDialogProps {
  readonly slip: CafeSlip;
  readonly onClose: () => void;
}

function isSameSource(one: CafeSlip['sources'][number], other: CafeSlip['sources'][number]): boolean {
  return one.seminar === other.seminar && one.activity === other.activity && one.item === other.item;
}

export function RipenDialog({ slip, onClose }: RipenDialogProps) {
  const { state, send } = useDesk();
  const words = useWords();
  const { transitions, carried } = state.settings;
  const before = carried.filter(({ source }) => slip.sources.some((one) => isSameSource(one, source)));
  const [tags, setTags] = useState<readonly string[]>(slip.tags);
  const [answered, setAnswered] = useState<readonly string[]>(before.map(({ id }) => id));
  // What was read when the dialog opened; each order that is accepted makes one version more.
  const [version] = useState(slip.version);
  const save = () => {
    const isRetagged = slip.kind !== 'solution' || tags.join() !== slip.tags.join();
    if (isRetagged) send({ type: 'retag-slip', slip: slip.id, version, kind: 'solution', tags });
    if (answered.join() !== before.map(({ id }) => id).join()) {
      const sources = carried.filter(({ id }) => answered.includes(id)).map(({ source }) => source);
      send({ type: 'link-slip', slip: slip.id, version: isRetagged ? version + 1 : version, sources });
    }
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.ideas.ripen}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={tags.length === 0} onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className={styles.part}>
        <p className={styles.words}>{formatTypedText(slip.text)}</p>
        <Ticks legend={words.ideas.transitions} options={transitions} ticked={tags} onChange={setTags} />
        {tags.length === 0 && <p className={styles.small}>{words.ideas.missing}</p>}
        {carried.length > 0 && (
          <Ticks
            legend={words.ideas.sources}
            options={carried.map(({ id, text }) => ({ id, label: text }))}
            ticked={answered}
            onChange={setAnswered}
          />
        )}
      </div>
    </Dialog>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

function Ticks({ legend, options, ticked, onChange }: TicksProps) {
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <Checkbox
          key={id}
          isSelected={ticked.includes(id)}
          onChange={(isSelected) =>
            onChange(isSelected ? [...ticked, id] : ticked.filter((one) => one !== id))
          }
        >
          {label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
