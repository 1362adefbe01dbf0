// Offers and needs before the day: the words of the list, both ways, and the minutes (R113).
import { MAX_RECIPROCITY_TAGS, type ReciprocityTag } from '@trame/core/methods/reciprocity';
import { MAX_LABEL } from '@trame/core/workshop';
import { Button, formatSentence, Notice, TextField } from '../../../../design/index.js';
import { MinutesFields } from '../../../workshop/web/index.js';
import type { ReciprocityPrepareProps } from './activity.js';
import styles from './reciprocity.module.css';
import { useWords } from './words.js';

export function ReciprocityPrepare({ settings, onChange, isFrozen }: ReciprocityPrepareProps) {
  const words = useWords();
  const put = (tags: readonly ReciprocityTag[]) => onChange({ ...settings, tags });
  return (
    <div className={styles.part}>
      {isFrozen && <Notice>{words.prepare.frozen}</Notice>}
      <h4>{words.prepare.words}</h4>
      <p className={styles.soft}>{words.prepare.wordsLead}</p>
      {(['territory', 'industry'] as const).map((from) => (
        <WordList key={from} from={from} tags={settings.tags} onChange={put} isFrozen={isFrozen} />
      ))}
      <MinutesFields
        label={words.prepare.durations}
        names={words.stages}
        value={settings.durations}
        isFrozen={isFrozen}
        onChange={(durations) => onChange({ ...settings, durations })}
      />
    </div>
  );
}

interface WordListProps {
  readonly from: ReciprocityTag['from'];
  readonly tags: readonly ReciprocityTag[];
  readonly onChange: (tags: readonly ReciprocityTag[]) => void;
  readonly isFrozen: boolean;
}

function WordList({ from, tags, onChange, isFrozen }: WordListProps) {
  const words = useWords().prepare;
  const own = tags.filter((tag) => tag.from === from);
  const add = () => onChange([...tags, { id: crypto.randomUUID(), label: words.add, from }]);
  return (
    <fieldset className={styles.words}>
      <legend>{words[from]}</legend>
      {own.map(({ id, label }, rank) => (
        <div key={id} className={styles.word}>
          <TextField
            label={formatSentence(words.word, { rank: rank + 1 })}
            value={label}
            maxLength={MAX_LABEL}
            isReadOnly={isFrozen}
            onChange={(next) => onChange(tags.map((tag) => (tag.id === id ? { ...tag, label: next } : tag)))}
          />
          {!isFrozen && (
            <Button
              size="small"
              kind="quiet"
              aria-label={formatSentence(words.remove, { label })}
              onPress={() => onChange(tags.filter((tag) => tag.id !== id))}
            >
              {words.removeShort}
            </Button>
          )}
        </div>
      ))}
      {!isFrozen && tags.length < MAX_RECIPROCITY_TAGS && (
        <div>
          <Button size="small" aria-label={formatSentence(words.addTo, { side: words[from] })} onPress={add}>
            {words.add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
