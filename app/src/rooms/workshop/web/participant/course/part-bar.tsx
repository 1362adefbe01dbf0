// The parts of an activity, under the thumb. On a short or magnified screen the bar stays in the flow.
import styles from '../phone.module.css';

/** What the bar needs. */
export interface PartBarProps<Part extends string> {
  readonly label: string;
  /** With how many things each holds, where that is worth saying. */
  readonly parts: readonly { readonly id: Part; readonly label: string; readonly count?: number }[];
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
  /** Where two bars of one name may stand on one page: landmarks would not be told apart. */
  readonly isGroup?: boolean;
}

export function PartBar<Part extends string>(props: PartBarProps<Part>) {
  const { label, parts, part, onChoose, isGroup = false } = props;
  const choose = (id: Part) => {
    onChoose(id);
    window.scrollTo({ top: 0 });
  };
  const buttons = parts.map(({ id, label: name, count }) => (
    <button key={id} type="button" aria-current={id === part ? 'page' : undefined} onClick={() => choose(id)}>
      {count !== undefined && <span className={styles.barCount}>{count}</span>}
      {name}
    </button>
  ));
  if (!isGroup) {
    return (
      <nav className={styles.bar} aria-label={label}>
        {buttons}
      </nav>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form
    <div className={styles.bar} role="group" aria-label={label}>
      {buttons}
    </div>
  );
}
