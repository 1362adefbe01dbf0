// Which figures of the territory's sheet a situation leans on; numbers are never copied.
import { figureKeys } from '@trame/core/territory';
import { Checkbox, formatNumber, formatSentence, Link, useLocale, Value } from '../../../design/index.js';
import type { LeanedFigure, SituationWords } from '../contract.js';
import styles from './transition.module.css';
import { useWords } from './words.js';

interface FiguresFieldProps {
  readonly space: string;
  readonly known: readonly LeanedFigure[];
  readonly chosen: SituationWords['figures'];
  readonly onChange: (chosen: SituationWords['figures']) => void;
}

export function FiguresField({ space, known, chosen, onChange }: FiguresFieldProps) {
  const { screen, keys } = useWords();
  const locale = useLocale();
  const offered = figureKeys.flatMap((key) => {
    const figure = known.find((one) => one.key === key) ?? null;
    return figure !== null || chosen.includes(key) ? [{ key, figure }] : [];
  });
  if (offered.length === 0) {
    return (
      <p className={styles.note}>
        {screen.noFigures}{' '}
        <Link href={`/espaces/${space}/territoires/${space}/modifier`}>{screen.toSheet}</Link>
      </p>
    );
  }
  return (
    <fieldset className={styles.set}>
      <legend>{screen.figuresField}</legend>
      {offered.map(({ key, figure }) => (
        <Checkbox
          key={key}
          isSelected={chosen.includes(key)}
          onChange={(isOn) => onChange(isOn ? [...chosen, key] : chosen.filter((one) => one !== key))}
        >
          {formatSentence(screen.named, { name: keys[key] })}{' '}
          {figure === null ? (
            <Value value={null} />
          ) : (
            `${formatNumber(figure.value, locale)}\u202f${figure.unit} (${figure.source}, ${figure.year})`
          )}
        </Checkbox>
      ))}
    </fieldset>
  );
}
