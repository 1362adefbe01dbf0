// An open space before the day: theme, pre-flight question, places, slots, and the minutes around them (R062).
import { minutes } from '@trame/core/kernel';
import {
  MAX_LABEL,
  MAX_ROOMS,
  MAX_SLOTS,
  MAX_TEXT,
  type OpenSpaceSettings,
} from '@trame/core/methods/open-space';
import { Button, formatSentence, RadioGroup, TextArea, TextField } from '../../../../../design/index.js';
import { useCopy } from '../../../../../platform/web/index.js';
import { CarryField, CountField, type PrepareProps } from '../../../../workshop/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './prepare.module.css';

type Props = Pick<PrepareProps<OpenSpaceSettings>, 'settings' | 'onChange' | 'isFrozen'>;

export function OpenSpacePrepare(props: PrepareProps<OpenSpaceSettings>) {
  return (
    <div className={styles.prepare}>
      <Question {...props} />
      <Rooms {...props} />
      <Times {...props} />
      <Carry {...props} />
    </div>
  );
}

function Question({ settings, onChange, isFrozen }: Props) {
  const words = useCopy({ fr, en });
  return (
    <>
      <TextArea
        label={words.theme}
        hint={words.themeHint}
        rows={2}
        maxLength={MAX_TEXT}
        isDisabled={isFrozen}
        value={settings.theme ?? ''}
        onChange={(theme) => onChange({ ...settings, theme: theme === '' ? null : theme })}
      />
      <RadioGroup
        label={words.preflight}
        hint={words.preflightHint}
        options={[
          { id: 'none', label: words.unanswered },
          { id: 'no', label: words.no },
          { id: 'yes', label: words.yes },
        ]}
        value={settings.preflight.answerAlreadyKnown ?? 'none'}
        onChange={(answer) =>
          onChange({
            ...settings,
            preflight: { answerAlreadyKnown: answer === 'yes' || answer === 'no' ? answer : null },
          })
        }
      />
    </>
  );
}

/** What earlier seminars left, that challenges and assets may grow from (R056). */
function Carry({ settings, onChange, isFrozen, carry }: PrepareProps<OpenSpaceSettings>) {
  const words = useCopy({ fr, en });
  return (
    <CarryField
      label={words.carried}
      carry={carry}
      carried={settings.carried}
      isFrozen={isFrozen}
      onChange={(carried) => onChange({ ...settings, carried })}
    />
  );
}

/** An identifier that no place bears, whatever was removed before. */
function createRoomId(rooms: OpenSpaceSettings['rooms']): string {
  let rank = rooms.length + 1;
  while (rooms.some(({ id }) => id === `room-${rank}`)) rank += 1;
  return `room-${rank}`;
}

function Rooms({ settings, onChange, isFrozen }: Props) {
  const words = useCopy({ fr, en });
  const { rooms } = settings;
  const set = (next: OpenSpaceSettings['rooms']) => onChange({ ...settings, rooms: next });
  const change = (id: string, changes: Partial<OpenSpaceSettings['rooms'][number]>) =>
    set(rooms.map((room) => (room.id === id ? { ...room, ...changes } : room)));
  const name = formatSentence(words.newRoom, { rank: rooms.length + 1 });
  return (
    <fieldset className={styles.group} disabled={isFrozen}>
      <legend>{words.rooms}</legend>
      {rooms.map((room, index) => (
        <div key={room.id} className={styles.row}>
          <TextField
            label={formatSentence(words.roomName, { rank: index + 1 })}
            maxLength={MAX_LABEL}
            value={room.name}
            onChange={(typed) => change(room.id, { name: typed })}
          />
          <CountField
            label={words.roomSeats}
            value={room.seats}
            min={1}
            max={1000}
            onChange={(seats) => change(room.id, { seats })}
          />
          {rooms.length > 1 && (
            <Button
              size="small"
              kind="quiet"
              aria-label={formatSentence(words.removeRoom, { name: room.name })}
              onPress={() => set(rooms.filter((one) => one !== room))}
            >
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      {rooms.length < MAX_ROOMS && (
        <div>
          <Button size="small" onPress={() => set([...rooms, { id: createRoomId(rooms), name, seats: 12 }])}>
            {words.addRoom}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const DURATIONS = ['theme', 'marketplace', 'move', 'reading', 'sorting', 'capacity'] as const;

function Times({ settings, onChange, isFrozen }: Props) {
  const words = useCopy({ fr, en });
  const { slots, durations } = settings;
  const spell = slots[0]?.minutes ?? minutes(35);
  const setSlots = (count: number, span: number) =>
    onChange({
      ...settings,
      slots: Array.from({ length: count }, (_, rank) => ({ id: `slot-${rank + 1}`, minutes: minutes(span) })),
    });
  return (
    <fieldset className={styles.group} disabled={isFrozen}>
      <legend>{words.times}</legend>
      <div className={styles.counts}>
        <CountField
          label={words.slots}
          value={slots.length}
          min={1}
          max={MAX_SLOTS}
          onChange={(count) => setSlots(count, spell)}
        />
        <CountField
          label={words.slotMinutes}
          value={spell}
          min={5}
          max={240}
          onChange={(span) => setSlots(slots.length, span)}
        />
        {DURATIONS.map((id) => (
          <CountField
            key={id}
            label={words.durations[id]}
            value={durations[id]}
            min={0}
            max={id === 'move' ? 60 : 240}
            onChange={(count) => onChange({ ...settings, durations: { ...durations, [id]: minutes(count) } })}
          />
        ))}
      </div>
      <p className={styles.soft}>{words.zero}</p>
    </fieldset>
  );
}
