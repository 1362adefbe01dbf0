// Situation cards side by side, each with what it does to the territory; the set is seen to be balanced or not (R082).
import { computeBalance, listMissingSentences, type SituationDraft } from '@trame/core/transition';
import type { ReactNode } from 'react';
import {
  Badge,
  Button,
  formatCount,
  formatSentence,
  formatTypedText,
  Notice,
  useLocale,
} from '../../../../design/index.js';
import { useWords } from '../words.js';
import styles from './cards.module.css';

/** As many threats as opportunities, give or take one: told, never imposed. */
export function BalanceNotice({ situations }: { readonly situations: readonly SituationDraft[] }) {
  const words = useWords().balance;
  const locale = useLocale();
  const balance = computeBalance(situations);
  if (situations.length === 0) return null;
  const leans = balance.threat > balance.opportunity ? words.threat : words.opportunity;
  const text = formatSentence(balance.isBalanced ? words.even : leans, {
    threats: formatCount(balance.threat, words.threats, locale),
    opportunities: formatCount(balance.opportunity, words.opportunities, locale),
    mixed: formatCount(balance.mixed, words.mixed, locale),
  });
  return balance.isBalanced ? <p className={styles.soft}>{text}</p> : <Notice tone="warning">{text}</Notice>;
}

/** A card as it is read by a group: four sentences, one under the other. */
export function SituationText({ situation }: { readonly situation: SituationDraft }) {
  const words = useWords();
  const { happening, here, stakes, question, polarity, form, transitions } = situation;
  return (
    <>
      <p className={styles.marks}>
        <Badge tone={polarity === 'threat' ? 'warning' : 'plain'}>{words.polarities[polarity]}</Badge>
        {form === 'cycle' && <Badge>{words.forms.cycle}</Badge>}
        <span className={styles.small}>{transitions.map((id) => words.transitions[id]).join(' · ')}</span>
      </p>
      <p className={styles.happening}>{formatTypedText(happening)}</p>
      {[here, stakes, question].map((text) =>
        text === null ? null : <p key={text}>{formatTypedText(text)}</p>,
      )}
    </>
  );
}

export interface SituationListProps<S extends SituationDraft> {
  readonly situations: readonly S[];
  /** Of the titles, after the heading the list stands under; 4 when absent. */
  readonly level?: 3 | 4;
  /** Beside the title of each card. */
  readonly renderHead?: (situation: S) => ReactNode;
  /** Under its sentences. */
  readonly renderFoot?: (situation: S) => ReactNode;
  readonly onEdit?: (situation: S) => void;
}

export function SituationList<S extends SituationDraft>(props: SituationListProps<S>) {
  const { situations, renderHead, renderFoot, onEdit } = props;
  const words = useWords();
  const Title = `h${props.level ?? 4}` as const;
  return (
    <ul className={styles.cards}>
      {situations.map((situation) => {
        const missing = listMissingSentences(situation);
        const { id, title, place } = situation;
        return (
          <li key={id} id={id} className={styles.card} data-polarity={situation.polarity}>
            <Title>{title}</Title>
            {place !== null && <p className={styles.small}>{place}</p>}
            <SituationText situation={situation} />
            {missing.length > 0 && (
              <p className={styles.lacking}>
                {formatSentence(words.list.missing, {
                  names: missing.map((name) => words.card[name].toLowerCase()).join(', '),
                })}
              </p>
            )}
            {renderFoot?.(situation)}
            <div className={styles.row} data-no-print>
              {renderHead?.(situation)}
              {onEdit && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={formatSentence(words.list.editOf, { title })}
                  onPress={() => onEdit(situation)}
                >
                  {words.list.edit}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
