// The set of situations on the day: chosen, mended, written, and seen to be balanced (R079, R082).
import { listOffered, type Situation } from '@trame/core/methods/retro-prospective';
import { findItem } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, Checkbox, EmptyState, formatSentence } from '../../../../../design/index.js';
import {
  BalanceNotice,
  BLANK_CARD,
  SituationForm,
  SituationList,
  useSituationWords,
} from '../../../../transition/web/index.js';
import type { RetroOrganiserProps } from '../activity.js';
import styles from '../retro.module.css';
import { useWords } from '../words.js';

export function Situations({ state, send, canWrite }: RetroOrganiserProps) {
  const words = useWords();
  const { form } = useSituationWords();
  const [editing, setEditing] = useState<Situation | 'new' | null>(null);
  const turn = (id: string, isOn: boolean) => {
    const others = state.offered.filter((one) => one !== id);
    send({ type: 'offer-situations', situations: isOn ? [...others, id] : others });
  };
  return (
    <section className={styles.part} aria-label={words.situations.title}>
      <p className={styles.soft}>{words.situations.lead}</p>
      <BalanceNotice situations={listOffered(state)} />
      {state.situations.length === 0 && (
        <EmptyState title={words.situations.none}>{words.situations.noneText}</EmptyState>
      )}
      <SituationList
        situations={state.situations}
        renderHead={({ id, title }) => (
          <Checkbox
            isSelected={state.offered.includes(id)}
            isDisabled={!canWrite}
            aria-label={formatSentence(words.situations.offeredOf, { title })}
            onChange={(isOn) => turn(id, isOn)}
          >
            {words.situations.offered}
          </Checkbox>
        )}
        {...(canWrite && {
          onEdit: ({ id }: { readonly id: string }) => setEditing(findItem(state.situations, id) ?? null),
        })}
      />
      {canWrite && (
        <div>
          <Button onPress={() => setEditing('new')}>{words.situations.add}</Button>
        </div>
      )}
      {editing !== null && (
        <SituationForm
          title={editing === 'new' ? form.add : form.edit}
          initial={editing === 'new' ? BLANK_CARD : editing}
          carry={state.settings.carried}
          onClose={() => setEditing(null)}
          onSave={(card) =>
            editing === 'new'
              ? send({ type: 'add-situation', card })
              : send({ type: 'edit-situation', situation: editing.id, version: editing.version, card })
          }
        />
      )}
    </section>
  );
}
