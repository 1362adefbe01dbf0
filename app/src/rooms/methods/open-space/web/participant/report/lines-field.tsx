// A list of short lines, one idea each: the défis or the atouts of a group.
import { MAX_CARDS_PER_REPORT } from '@trame/core/methods/open-space';
import { formatSentence } from '../../../../../../design/format.js';
import { Button, TextField } from '../../../../../../design/plain.js';
import { useLength } from '../../../../../workshop/web/participant/index.js';
import styles from '../phone.module.css';

export interface LinesFieldProps {
  readonly legend: string;
  /** « Défi {rank} ». */
  readonly label: string;
  readonly add: string;
  readonly sign: 'challenge' | 'asset';
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

export function LinesField({ legend, label, add, sign, lines, onChange }: LinesFieldProps) {
  const explainLength = useLength();
  // Lines have no identity of their own: their rank is what the label says.
  const ranked = lines.map((line, index) => ({ line, rank: index + 1 }));
  return (
    <fieldset className={styles.lines} data-sign={sign}>
      <legend>{legend}</legend>
      {ranked.map(({ line, rank }) => (
        <TextField
          key={rank}
          label={formatSentence(label, { rank })}
          value={line}
          error={explainLength(line)}
          onChange={(typed) => onChange(lines.map((one, at) => (at === rank - 1 ? typed : one)))}
        />
      ))}
      {lines.length < MAX_CARDS_PER_REPORT && (
        <div className={styles.quiet}>
          <Button kind="quiet" onPress={() => onChange([...lines, ''])}>
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
