// Who, among those of the room, holds a lever or takes a first step.
import type { CanvasSlip } from '@trame/core/methods/retro-prospective';
import { Select } from '../../../../../design/index.js';
import { formatPerson, isThatPerson, toPerson } from '../../../../workshop/web/index.js';
import type { RetroOrganiserProps } from '../activity.js';
import { useWords } from '../words.js';

const NOBODY = 'nobody';
const OTHER = 'other';

export interface HolderFieldProps {
  readonly slip: CanvasSlip;
  readonly room: RetroOrganiserProps;
}

export function HolderField({ slip, room }: HolderFieldProps) {
  const words = useWords().holders;
  const { state, people, send, canWrite, namePerson } = room;
  const holder = state.holders.find((one) => one.slip === slip.id)?.person ?? null;
  const listed = people.flatMap((person) => {
    const label = formatPerson(person);
    return label === null ? [] : [{ id: person.id, label, person }];
  });
  const known = holder === null ? undefined : listed.find(({ person }) => isThatPerson(holder, person));
  // A name copied from paper, or somebody whom this screen cannot name: kept as they are.
  const kept =
    holder !== null && known === undefined
      ? [{ id: OTHER, label: ('label' in holder ? holder.label : namePerson(holder)) ?? words.unknown }]
      : [];
  const nobody = slip.kind === 'monday' ? [] : [{ id: NOBODY, label: words.nobody }];
  return (
    <Select
      label={words.name}
      options={[...nobody, ...kept, ...listed]}
      value={holder === null ? NOBODY : (known?.id ?? OTHER)}
      isDisabled={!canWrite}
      onChange={(id) => {
        const chosen = listed.find((one) => one.id === id);
        if (id === NOBODY) send({ type: 'name-holder', slip: slip.id, holder: null });
        else if (chosen !== undefined) {
          send({ type: 'name-holder', slip: slip.id, holder: toPerson(chosen.person) });
        }
      }}
    />
  );
}
