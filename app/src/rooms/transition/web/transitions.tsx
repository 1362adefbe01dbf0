// The four transitions: chances and threats in the publication's words, and the situations of here that embody them.
import {
  listPassages,
  type Polarity,
  TRANSITION_SHEETS,
  type Transition,
  type TransitionSheet,
} from '@trame/core/transition';
import { Button, formatSentence, Section } from '../../../design/index.js';
import type { LibrarySituation } from '../contract.js';
import styles from './transition.module.css';
import { useWords } from './words.js';

const SIDES: readonly Polarity[] = ['opportunity', 'threat', 'mixed'];

const useQuotes = () => {
  const { screen } = useWords();
  return (text: string) => formatSentence(screen.quoted, { text });
};

function Side({ sheet, polarity }: { readonly sheet: TransitionSheet; readonly polarity: Polarity }) {
  const { library } = useWords();
  const quote = useQuotes();
  const passages = listPassages(sheet, polarity);
  if (polarity === 'mixed' && passages.length === 0) return null;
  return (
    <div className={styles.side} data-polarity={polarity}>
      <h4>{library[polarity]}</h4>
      {passages.length === 0 ? (
        <p className={styles.note}>{library.silent}</p>
      ) : (
        <ul>
          {passages.map((text) => (
            <li key={text} lang="fr">
              {quote(text)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface TransitionsProps {
  readonly situations: readonly LibrarySituation[];
  /** Null for those who only read. */
  readonly onWrite: ((transition: Transition) => void) | null;
}

export function Transitions({ situations, onWrite }: TransitionsProps) {
  const { library, screen, transitions } = useWords();
  const quote = useQuotes();
  return (
    <Section title={library.title} lead={library.lead}>
      {TRANSITION_SHEETS.map((sheet) => {
        const own = situations.filter((one) => one.transitions.includes(sheet.id));
        const titles = own.map(({ title }) => quote(title)).join(', ');
        return (
          <article key={sheet.id} className={styles.transition} aria-labelledby={`t-${sheet.id}`}>
            <header className={styles.head}>
              <h3 id={`t-${sheet.id}`}>{transitions[sheet.id]}</h3>
              {onWrite !== null && (
                <Button
                  size="small"
                  aria-label={formatSentence(library.writeOf, { transition: transitions[sheet.id] })}
                  onPress={() => onWrite(sheet.id)}
                >
                  {library.write}
                </Button>
              )}
            </header>
            <div className={styles.sides}>
              {SIDES.map((polarity) => (
                <Side key={polarity} sheet={sheet} polarity={polarity} />
              ))}
            </div>
            <p className={styles.note}>
              {formatSentence(screen.named, { name: library.marks })}{' '}
              <span lang="fr">{sheet.marks.join(' · ')}</span>
            </p>
            <p>{own.length === 0 ? library.alone : formatSentence(library.embodied, { titles })}</p>
          </article>
        );
      })}
      <div className={styles.cycle}>
        <h3>{library.cycle}</h3>
        <p>{library.cycleText}</p>
      </div>
      <p className={styles.note}>{library.source}</p>
    </Section>
  );
}
