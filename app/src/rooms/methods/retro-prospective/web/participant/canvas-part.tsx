// One part of the canvas: what is asked, the form, and what the group has written there.
import type { CanvasKind, CanvasSlip, Side } from '@trame/core/methods/retro-prospective';
import { listShownSlips } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button } from '../../../../../design/plain.js';
import { KindChoice, SlipForm, SlipList } from '../../../../workshop/web/participant/index.js';
import { HeldForm } from './held-form.js';
import styles from './phone.module.css';
import { type CanvasProps, type RetroPhoneProps, useWords } from './words.js';

export interface CanvasPartProps extends CanvasProps {
  readonly part: 'solutions' | 'levers' | 'changes' | 'monday';
}

export function CanvasPart({ part, ...props }: CanvasPartProps) {
  if (part === 'levers') return <Levers {...props} />;
  if (part === 'changes') return <Changes {...props} />;
  if (part === 'monday') {
    return (
      <div className={styles.section}>
        <HeldForm {...props} kind="monday" />
        <Written {...props} kind="monday" />
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <FieldForm {...props} kind="solution" />
      <Written {...props} kind="solution" />
    </div>
  );
}

function FieldForm({
  room,
  team,
  situation,
  kind,
}: CanvasProps & { readonly kind: 'solution' | 'obstacle' }) {
  const words = useWords();
  return (
    <SlipForm
      room={room}
      name={`canvas.${kind}`}
      kinds={[{ id: kind, label: words.fields[kind] }]}
      words={words[kind]}
      marks={{ team: team.id, about: situation.id }}
    />
  );
}

function Levers(props: CanvasProps) {
  return (
    <div className={styles.section}>
      <FieldForm {...props} kind="obstacle" />
      <Written {...props} kind="obstacle" />
      <HeldForm {...props} kind="lever" />
      <Written {...props} kind="lever" />
    </div>
  );
}

const CHANGES = ['process', 'functioning', 'collective'] as const;
type Choice = Side | 'both';
const SIDES_OF: Readonly<Record<Choice, readonly Side[]>> = {
  territory: ['territory'],
  industry: ['industry'],
  both: ['territory', 'industry'],
};

function Changes(props: CanvasProps) {
  const words = useWords();
  const { room, team, situation } = props;
  const [side, setSide] = useState<Choice>('both');
  return (
    <div className={styles.section}>
      {room.canWrite && (
        <KindChoice
          legend={words.side.legend}
          kinds={(['territory', 'industry', 'both'] as const).map((id) => ({ id, label: words.side[id] }))}
          kind={side}
          onChange={setSide}
        />
      )}
      <SlipForm
        room={room}
        name="canvas.changes"
        kinds={CHANGES.map((id) => ({ id, label: words.fields[id] }))}
        words={words.changes}
        marks={{ team: team.id, about: situation.id, tags: SIDES_OF[side] }}
      />
      {CHANGES.map((kind) => (
        <Written key={kind} {...props} kind={kind} isQuiet />
      ))}
    </div>
  );
}

interface WrittenProps extends CanvasProps {
  readonly kind: CanvasKind;
  /** Says nothing when there is nothing. */
  readonly isQuiet?: boolean;
}

function Written({ room, team, situation, kind, isQuiet = false }: WrittenProps) {
  const words = useWords();
  const slips = room.state.slips.filter(
    (slip) => slip.kind === kind && slip.team === team.id && slip.about === situation.id,
  );
  if (isQuiet && listShownSlips(slips).length === 0) return null;
  return (
    <section className={styles.written} aria-label={words.fields[kind]}>
      <h4>{words.fields[kind]}</h4>
      <SlipList
        room={room}
        slips={slips}
        label={words.written}
        mayEdit={() => true}
        nameSource={({ tags }) => tags.map((tag) => words.sides[tag as Side]).join(', ') || null}
        renderMore={(slip) => <Held slip={slip} room={room} />}
        empty={words.none}
      />
    </section>
  );
}

/** Who holds it; whoever reads may say « c’est moi ». */
function Held({ slip, room }: { readonly slip: CanvasSlip; readonly room: RetroPhoneProps }) {
  const words = useWords();
  const { me } = room;
  if ((slip.kind !== 'lever' && slip.kind !== 'monday') || slip.hidden !== null) return null;
  const holder = room.state.holders.find((one) => one.slip === slip.id)?.person ?? null;
  const isMe = holder !== null && 'id' in holder && (holder.id === me.member || holder.id === me.attendee);
  const name = holder === null ? null : room.namePerson(holder);
  const named = name === null ? words.heldUnknown : formatSentence(words.held, { name });
  const sentence = holder === null ? words.unheld : isMe ? words.heldMe : named;
  return (
    <div className={styles.held}>
      <span data-open={holder === null || undefined}>{sentence}</span>
      {holder === null && room.canWrite && room.canSend && (
        <Button
          size="small"
          aria-label={formatSentence(words.takeOf, { text: slip.text })}
          onPress={() => void room.send({ type: 'name-holder', slip: slip.id, holder: { id: me.member } })}
        >
          {words.take}
        </Button>
      )}
    </div>
  );
}
