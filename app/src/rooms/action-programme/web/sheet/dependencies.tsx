// The actions that must come first: each on its line, taken out or added one at a time.
import { Button, formatSentence, Select, useAnnounce } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const NONE = 'none';

export interface DependenciesProps {
  /** The other actions of the programme. */
  readonly actions: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function Dependencies({ actions, chosen, onChange }: DependenciesProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const left = actions.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: string): string =>
    actions.find((action) => action.id === id)?.title ?? copy.notReadable;
  const remove = (id: string) => {
    onChange(chosen.filter((other) => other !== id));
    announce(formatSentence(copy.remove, { what: nameOf(id) }));
  };
  return (
    <fieldset className={styles.list}>
      <legend>{copy.dependsOn}</legend>
      {chosen.length > 0 && (
        <ul className={styles.bare}>
          {chosen.map((id) => (
            <li key={id} className={styles.marks}>
              <span>{nameOf(id)}</span>
              <Button
                kind="quiet"
                size="small"
                aria-label={formatSentence(copy.remove, { what: nameOf(id) })}
                onPress={() => remove(id)}
              >
                {copy.removeRow}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Select
          label={copy.addDependency}
          value={NONE}
          onChange={(id) => id !== NONE && onChange([...chosen, id])}
          options={[{ id: NONE, label: '—' }, ...left.map(({ id, title }) => ({ id, label: title }))]}
        />
      )}
    </fieldset>
  );
}
