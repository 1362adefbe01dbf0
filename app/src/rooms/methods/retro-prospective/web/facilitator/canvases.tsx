// The canvases of all groups, read, sorted and mended; one group or all at once, by field.
import { CANVAS_KINDS, type CanvasSlip, SIDES } from '@trame/core/methods/retro-prospective';
import { findItem } from '@trame/core/workshop';
import { useState } from 'react';
import { Select } from '../../../../../design/index.js';
import { SlipBoard } from '../../../../workshop/web/index.js';
import type { RetroOrganiserProps } from '../activity.js';
import styles from '../retro.module.css';
import { useWords } from '../words.js';
import { HolderField } from './holder-field.js';

const ALL = 'all';

export function Canvases(room: RetroOrganiserProps) {
  const words = useWords();
  const { state } = room;
  const [team, setTeam] = useState(ALL);
  return (
    <div className={styles.part}>
      {state.teams.length > 1 && (
        <div className={styles.choice}>
          <Select
            label={words.canvas.group}
            options={[
              { id: ALL, label: words.canvas.all },
              ...state.teams.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={team}
            onChange={setTeam}
          />
        </div>
      )}
      <SlipBoard
        room={room}
        label={words.canvas.label}
        kinds={CANVAS_KINDS.map((id) => ({ id, label: words.fields[id] }))}
        tags={SIDES.map((id) => ({ id, label: words.sides[id] }))}
        keep={(slip) => team === ALL || slip.team === team}
        nameTeam={(id) => findItem(state.teams, id)?.name ?? null}
        nameAbout={(id) => findItem(state.situations, id)?.title ?? null}
        renderMore={(slip: CanvasSlip) =>
          slip.kind === 'lever' || slip.kind === 'monday' ? <HolderField slip={slip} room={room} /> : null
        }
        emptyTitle={words.canvas.empty}
        emptyText={words.canvas.emptyText}
      />
    </div>
  );
}
