// Opening a vote: how to choose, said with its known bias, and on what (O1).
import { listPitches, MAX_DOTS, type VoteMode } from '@trame/core/methods/pitch';
import { useState } from 'react';
import { Button, Checkbox, RadioGroup, Select } from '../../../../../design/index.js';
import { useDesk, useWords } from './context.js';
import styles from './desk.module.css';

const MODES: readonly VoteMode[] = ['scale', 'consent', 'cards', 'dots'];

export function OpenVote() {
  const { state, send, people, canWrite } = useDesk();
  const words = useWords().vote;
  const pitches = listPitches(state);
  const [mode, setMode] = useState<VoteMode>(state.settings.mode);
  const [dots, setDots] = useState(state.settings.dots);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = pitches.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
  const open = () => {
    const seats = people.flatMap(({ member, isPresent }) =>
      member !== null && isPresent && mode === 'cards' ? [member] : [],
    );
    const proposals = chosen.length === pitches.length ? null : chosen;
    send({ type: 'open-vote', mode, dots, proposals, seats });
  };
  return (
    <div className={styles.part}>
      <RadioGroup
        label={words.mode}
        options={MODES.map((id) => ({ id, label: words.modes[id] }))}
        value={mode}
        onChange={(id) => setMode(id as VoteMode)}
        hint={words.hints[mode]}
      />
      {mode === 'dots' && (
        <Select
          label={words.dots}
          options={Array.from({ length: MAX_DOTS }, (_, rank) => String(rank + 1)).map((id) => ({
            id,
            label: id,
          }))}
          value={String(dots)}
          onChange={(id) => setDots(Number(id))}
        />
      )}
      <fieldset className={styles.fieldset}>
        <legend>{words.on}</legend>
        {pitches.map(({ id, title }) => (
          <Checkbox
            key={id}
            isSelected={!left.includes(id)}
            onChange={(isSelected) => setLeft(isSelected ? left.filter((one) => one !== id) : [...left, id])}
          >
            {title}
          </Checkbox>
        ))}
      </fieldset>
      <div>
        <Button kind="primary" isDisabled={!canWrite || chosen.length === 0} onPress={open}>
          {words.open}
        </Button>
      </div>
    </div>
  );
}
