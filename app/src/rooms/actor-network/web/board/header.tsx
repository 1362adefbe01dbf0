// Always above the tiles: how many, of how many, and what chance alone would give.
import {
  formatCount,
  formatNumber,
  formatSentence,
  formatShare,
  Notice,
  useLocale,
} from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import type { ReleasedWave } from '../../contract/board.js';
import styles from './board.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** How many answered, whether it is enough to publish, and how far chance goes. */
export function Header({ wave }: { readonly wave: ReleasedWave }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { header, publication, mixingByChance } = wave.release.board;
  const { declaredAnswers: declared, activeAnswers: active } = header;
  const answers = {
    answers: formatCount(header.respondents, copy.answers, locale),
    people: formatCount(header.actors, copy.people, locale),
    rate: header.responseRate === null ? '—' : formatShare(header.responseRate, locale),
  };
  const two = (value: number | null | undefined) =>
    value == null ? '—' : formatNumber(value, locale, 2).replace('-', '\u2212');
  return (
    <div className={styles.facts}>
      <p>
        {declared === null || active === null
          ? formatSentence(copy.headerFew, answers)
          : formatSentence(copy.header, {
              ...answers,
              declared: formatCount(declared, copy.declaredTies, locale),
              active: formatCount(active, copy.activeTies, locale),
            })}
      </p>
      {copy.publications[publication] !== '' && (
        <Notice tone="warning">{copy.publications[publication]}</Notice>
      )}
      {mixingByChance?.z != null && (
        <p className={styles.soft}>
          {formatSentence(copy.chance, {
            expected: two(mixingByChance.expected),
            ei: two(mixingByChance.ei),
            z: two(mixingByChance.z),
          })}
        </p>
      )}
    </div>
  );
}
