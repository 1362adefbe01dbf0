// What to do with the cards chosen: put together, move, or take the last gesture back.
import { getLastGesture, MAX_LABEL } from '@trame/core/methods/open-space';
import { useState } from 'react';
import {
  Button,
  Dialog,
  formatCount,
  formatSentence,
  RadioGroup,
  useLocale,
} from '../../../../../../design/index.js';
import { TextDialog } from '../../../../../workshop/web/index.js';
import { useFacilitator, useWords } from '../context.js';
import styles from '../facilitator.module.css';
import { useSelection } from './selection.js';

export function WallBar() {
  const words = useWords().wall;
  const locale = useLocale();
  const { canWrite } = useFacilitator();
  const { ids, clear } = useSelection();
  const [asked, setAsked] = useState<'group' | 'move' | null>(null);
  if (!canWrite) return null;
  return (
    <div className={styles.bar}>
      <span role="status">
        {ids.size === 0 ? words.selectNone : formatCount(ids.size, words.selected, locale)}
      </span>
      {ids.size > 0 && (
        <>
          <Button size="small" onPress={() => setAsked('group')}>
            {words.groupIt}
          </Button>
          <Button size="small" onPress={() => setAsked('move')}>
            {words.moveTo}
          </Button>
          <Button size="small" kind="quiet" onPress={clear}>
            {words.clear}
          </Button>
        </>
      )}
      <Undo />
      {asked === 'group' && <GroupDialog onClose={() => setAsked(null)} />}
      {asked === 'move' && <MoveDialog onClose={() => setAsked(null)} />}
    </div>
  );
}

function Undo() {
  const words = useWords().wall;
  const { state, send } = useFacilitator();
  const last = getLastGesture(state);
  if (last === null) return null;
  return (
    <Button size="small" kind="quiet" onPress={() => send({ type: 'undo-grouping', gesture: last.id })}>
      {formatSentence(words.undo, { gesture: words.gestures[last.kind] })}
    </Button>
  );
}

function GroupDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().wall;
  const { send } = useFacilitator();
  const { ids, clear } = useSelection();
  const group = (title: string) => {
    send({ type: 'group-cards', cards: [...ids], title: title === '' ? null : title });
    clear();
  };
  return (
    <TextDialog
      title={words.groupTitle}
      label={words.groupField}
      hint={words.groupHint}
      maxLength={MAX_LABEL}
      mayBeEmpty
      action={words.groupIt}
      onSave={group}
      onClose={onClose}
    />
  );
}

const NONE = 'none';

function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const { wall: words, save, cancel } = useWords();
  const { state, send } = useFacilitator();
  const { ids, clear } = useSelection();
  const [target, setTarget] = useState<string | null>(null);
  const groups = state.groups.filter(({ dissolved }) => !dissolved);
  const press = () => {
    send({ type: 'move-cards', cards: [...ids], group: target === NONE ? null : target });
    clear();
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={words.moveTitle}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={target === null} onPress={press}>
            {save}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <RadioGroup
        label={words.moveField}
        options={[
          ...groups.map(({ id, title }) => ({ id, label: title ?? words.untitled })),
          { id: NONE, label: words.noGroup },
        ]}
        value={target}
        onChange={setTarget}
      />
    </Dialog>
  );
}
