// A retro-prospective before the day: the library of situations, those dealt, their balance, the minutes (S27).
import type { RetroSettings, SituationDraft } from '@trame/core/methods/retro-prospective';
import { useState } from 'react';
import { Button, Checkbox, EmptyState, formatSentence, Notice } from '../../../../../design/index.js';
import {
  BalanceNotice,
  BLANK_CARD,
  SituationForm,
  SituationList,
  SituationPicker,
  useSituationWords,
} from '../../../../transition/web/index.js';
import { MinutesFields } from '../../../../workshop/web/index.js';
import { putCards } from '../../put-cards.js';
import type { RetroPrepareProps } from '../activity.js';
import styles from '../retro.module.css';
import { useWords } from '../words.js';

/** The set in the order of the library. */
function offer(settings: RetroSettings, id: string, isOn: boolean): RetroSettings {
  const offered = settings.situations
    .map((situation) => situation.id)
    .filter((one) => (one === id ? isOn : settings.offered.includes(one)));
  return { ...settings, offered };
}

function putCard(settings: RetroSettings, next: SituationDraft): RetroSettings {
  const isKnown = settings.situations.some(({ id }) => id === next.id);
  return isKnown
    ? { ...settings, situations: settings.situations.map((one) => (one.id === next.id ? next : one)) }
    : {
        ...settings,
        situations: [...settings.situations, next],
        offered: [...settings.offered, next.id],
      };
}

function dropCard(settings: RetroSettings, id: string): RetroSettings {
  return {
    ...settings,
    situations: settings.situations.filter((one) => one.id !== id),
    offered: settings.offered.filter((one) => one !== id),
  };
}

export function RetroPrepare({ settings, onChange, carry, isFrozen }: RetroPrepareProps) {
  const words = useWords();
  const { situations, offered, durations } = settings;
  return (
    <div className={styles.part}>
      {isFrozen && <Notice>{words.prepare.frozen}</Notice>}
      <h4>{words.prepare.library}</h4>
      <p className={styles.soft}>{words.situations.lead}</p>
      <BalanceNotice situations={situations.filter(({ id }) => offered.includes(id))} />
      <Library settings={settings} onChange={onChange} carry={carry} isFrozen={isFrozen} />
      <MinutesFields
        label={words.prepare.durations}
        names={words.stages}
        value={durations}
        isFrozen={isFrozen}
        onChange={(next) => onChange({ ...settings, durations: next })}
      />
    </div>
  );
}

function Library(props: Pick<RetroPrepareProps, 'settings' | 'onChange' | 'carry' | 'isFrozen'>) {
  const { settings, onChange, carry, isFrozen } = props;
  const words = useWords();
  const { form } = useSituationWords();
  const [editing, setEditing] = useState<SituationDraft | 'new' | null>(null);
  return (
    <>
      {settings.situations.length === 0 && (
        <EmptyState title={words.situations.none}>{words.situations.noneText}</EmptyState>
      )}
      <SituationList
        situations={settings.situations}
        renderHead={({ id, title }) => (
          <Checkbox
            isSelected={settings.offered.includes(id)}
            isDisabled={isFrozen}
            aria-label={formatSentence(words.situations.offeredOf, { title })}
            onChange={(isOn) => onChange(offer(settings, id, isOn))}
          >
            {words.situations.offered}
          </Checkbox>
        )}
        {...(!isFrozen && { onEdit: setEditing })}
      />
      {!isFrozen && (
        <>
          <SituationPicker
            held={settings.situations.map(({ id }) => id)}
            onTake={(cards) => onChange(putCards(settings, cards))}
          />
          <div>
            <Button onPress={() => setEditing('new')}>{words.situations.add}</Button>
          </div>
        </>
      )}
      {editing !== null && (
        <SituationForm
          title={editing === 'new' ? form.add : form.edit}
          initial={editing === 'new' ? BLANK_CARD : editing}
          carry={carry}
          onClose={() => setEditing(null)}
          onSave={(card) => {
            const id = editing === 'new' ? crypto.randomUUID() : editing.id;
            onChange(putCard(settings, { ...card, id }));
          }}
          {...(editing !== 'new' && {
            onRemove: () => {
              onChange(dropCard(settings, editing.id));
              setEditing(null);
            },
          })}
        />
      )}
    </>
  );
}
