// Under the sentences of a card: its challenges, the figures it leans on, the seminars that have it.
import { isSameSource } from '@trame/core/workshop';
import {
  Checkbox,
  formatNumber,
  formatSentence,
  formatTypedText,
  useLocale,
  Value,
} from '../../../design/index.js';
import type { Challenge, LeanedFigure, LibrarySituation, SituationLibrary } from '../contract.js';
import styles from './transition.module.css';
import { type Copy, useWords } from './words.js';

/** « le séminaire 3 », as a card and a choice name it. */
export function namePlace(
  { seminar, step }: SituationLibrary['given'][number],
  { screen }: Pick<Copy, 'screen'>,
): string {
  const name = formatSentence(screen[seminar.kind], { number: seminar.number });
  return formatSentence(screen.place, { seminar: name, step: step.title });
}

/** What it cannot say stands with it, as on the sheet. */
function FigureValue({ figure }: { readonly figure: LeanedFigure }) {
  const locale = useLocale();
  const { value, unit, source, year, basis, caveats } = figure;
  const notes = [source, year, basis, ...caveats].filter((note) => note !== null);
  return (
    <>
      <strong>{`${formatNumber(value, locale)}\u202f${unit}`}</strong>{' '}
      <span className={styles.soft}>({notes.join(', ')})</span>
    </>
  );
}

export interface FootProps {
  readonly situation: LibrarySituation;
  readonly library: SituationLibrary;
  /** Empty for those who may not read harvests. */
  readonly challenges: readonly Challenge[];
}

export function SituationFoot({ situation, library, challenges }: FootProps) {
  const words = useWords();
  const { screen, keys } = words;
  const answered = challenges.filter(({ source }) =>
    situation.sources.some((one) => isSameSource(one, source)),
  );
  const given = library.given.filter(({ situations }) => situations.includes(situation.id));
  return (
    <div className={styles.foot}>
      {answered.length > 0 && (
        <div>
          <p className={styles.label}>{screen.challenges}</p>
          <ul>
            {answered.map(({ source, text }) => (
              <li key={`${source.seminar}${source.item}`}>{formatTypedText(text)}</li>
            ))}
          </ul>
        </div>
      )}
      {situation.figures.length > 0 && (
        <div>
          <p className={styles.label}>{screen.figures}</p>
          <ul>
            {situation.figures.map((key) => {
              const figure = library.figures.find((one) => one.key === key);
              return (
                <li key={key}>
                  {formatSentence(screen.named, { name: keys[key] })}{' '}
                  {figure === undefined ? <Value value={null} /> : <FigureValue figure={figure} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {given.length > 0 && (
        <p className={styles.note} data-no-print>
          {formatSentence(screen.givenIn, {
            places: given.map((one) => namePlace(one, words)).join(screen.between),
          })}
        </p>
      )}
    </div>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

export function ChooseMark({ label, isChosen, onChange }: ChooseProps) {
  const { screen } = useWords();
  return (
    <Checkbox aria-label={label} isSelected={isChosen} onChange={onChange}>
      {screen.chosen}
    </Checkbox>
  );
}
