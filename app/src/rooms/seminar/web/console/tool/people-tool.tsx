// Who is in the room: names they chose to give, and two gestures, each asked twice.
import { getOffer } from '@trame/core/seminar';
import { useState } from 'react';
import {
  Button,
  DataTable,
  Dialog,
  EmptyState,
  formatSentence,
  useLocale,
} from '../../../../../design/index.js';
import type { MemberCard } from '../../../../../live/web/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../../platform/web/index.js';
import { liveRoutes } from '../../../contract.js';
import { families as en } from '../../../families.en.js';
import { families as fr } from '../../../families.fr.js';
import { HandOverDialog, handOverEn, handOverFr } from '../../hand-over/index.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';

interface Asked {
  readonly kind: 'remove' | 'erase' | 'give';
  readonly card: MemberCard;
}

function useFamilyName(): (family: string | null) => string | null {
  const names: Readonly<Record<string, string>> = useLocale() === 'fr' ? fr : en;
  return (family) => (family === null ? null : (names[family] ?? family));
}

export function PeopleTool() {
  const words = useWords().people;
  const { room, order } = useConsole();
  const [asked, setAsked] = useState<Asked | null>(null);
  const nameFamily = useFamilyName();
  const people = [...room.view.people.values()];
  if (people.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const isMe = ({ member }: MemberCard) => member === room.view.me?.member;
  return (
    <div className={styles.tool}>
      <p className={styles.soft}>{words.lead}</p>
      <DataTable
        caption={words.caption}
        rows={people}
        getKey={({ member }) => member}
        columns={[
          {
            id: 'name',
            label: words.name,
            render: (card) => `${card.name ?? words.noName}${isMe(card) ? ` (${words.you})` : ''}`,
          },
          { id: 'role', label: words.role, render: ({ role }) => words.roles[role] },
          { id: 'family', label: words.family, render: ({ family }) => nameFamily(family) },
          {
            id: 'act',
            label: words.act,
            render: (card) => (isMe(card) ? null : <Gestures card={card} onAsk={setAsked} />),
          },
        ]}
      />
      {asked !== null && asked.kind !== 'give' && <Ask asked={asked} onClose={() => setAsked(null)} />}
      {asked?.kind === 'give' && (
        <HandOverDialog
          to={{ member: asked.card.member, name: asked.card.name ?? words.noName }}
          order={order}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

function Gestures({ card, onAsk }: { readonly card: MemberCard; readonly onAsk: (asked: Asked) => void }) {
  const words = useWords().people;
  const name = card.name ?? words.noName;
  const giving = useCopy({ fr: handOverFr, en: handOverEn });
  const { room, state } = useConsole();
  const mayTake = ['participant', 'scribe'].includes(card.role) && room.view.me?.role === 'facilitator';
  return (
    <span className={styles.orders}>
      {mayTake && getOffer(state) === null && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(giving.giveLong, { name })}
          onPress={() => onAsk({ kind: 'give', card })}
        >
          {giving.give}
        </Button>
      )}
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(words.removeLong, { name })}
        onPress={() => onAsk({ kind: 'remove', card })}
      >
        {words.remove}
      </Button>
      {card.name !== null && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.eraseLong, { name })}
          onPress={() => onAsk({ kind: 'erase', card })}
        >
          {words.erase}
        </Button>
      )}
    </span>
  );
}

function Ask({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const words = useWords().people;
  const { space, roomId } = useConsole();
  const remove = useChange(liveRoutes.removeMember);
  const erase = useChange(liveRoutes.eraseMember);
  const { kind, card } = asked;
  const name = card.name ?? words.noName;
  const params = { space, room: roomId, member: card.member };
  const press = () => {
    const done: Promise<unknown> = kind === 'remove' ? remove.run({ params }) : erase.run({ params });
    void done.then(onClose, () => undefined);
  };
  return (
    <Dialog
      isOpen
      kind="alert"
      title={formatSentence(kind === 'remove' ? words.removeTitle : words.eraseTitle, { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onPress={press}>
            {kind === 'remove' ? words.remove : words.erase}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{kind === 'remove' ? words.removeText : words.eraseText}</p>
      <ProblemNotice error={remove.problem ?? erase.problem} />
    </Dialog>
  );
}
