// The territory's own cards, taken into a retro-prospective from its place on the agenda: nothing is retyped.
import { dealSituation, type SituationDraft } from '@trame/core/transition';
import { Badge, Button, formatSentence, Link } from '../../../../design/index.js';
import { useOptionalData, useParam } from '../../../../platform/web/index.js';
import { getSituations } from '../../contract.js';
import { useWords } from '../words.js';
import styles from './cards.module.css';

export interface SituationPickerProps {
  /** Names of the cards that are there already. */
  readonly held: readonly string[];
  readonly onTake: (cards: readonly SituationDraft[]) => void;
}

/** Nothing where the reader may not see them, nor between territories: each has its own. */
export function SituationPicker({ held, onTake }: SituationPickerProps) {
  const { picker, polarities } = useWords();
  const space = useParam('space');
  const library = useOptionalData(getSituations, { params: { space } }, space !== '');
  if (library === null) return null;
  const cards = library.situations.map(dealSituation);
  const left = cards.filter(({ id }) => !held.includes(id));
  return (
    <section className={styles.picker} aria-label={picker.title}>
      <h5>{picker.title}</h5>
      {cards.length === 0 ? (
        <p className={styles.small}>
          {picker.none} <Link href={`/espaces/${space}/situations`}>{picker.write}</Link>
        </p>
      ) : (
        <ul className={styles.picks}>
          {cards.map((card) => (
            <li key={card.id}>
              <span>{card.title}</span>
              <Badge tone={card.polarity === 'threat' ? 'warning' : 'plain'}>
                {polarities[card.polarity]}
              </Badge>
              {held.includes(card.id) ? (
                <span className={styles.small}>{picker.held}</span>
              ) : (
                <Button
                  size="small"
                  aria-label={formatSentence(picker.takeOf, { title: card.title })}
                  onPress={() => onTake([card])}
                >
                  {picker.take}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {left.length > 1 && (
        <div>
          <Button size="small" kind="quiet" onPress={() => onTake(left)}>
            {picker.takeAll}
          </Button>
        </div>
      )}
    </section>
  );
}
