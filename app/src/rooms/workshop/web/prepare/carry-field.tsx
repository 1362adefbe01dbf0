// What earlier seminars left, to be carried into an activity: chosen sentence by sentence, never retyped (R056).
import type { Carried, HarvestKind } from '@trame/core/workshop';
import { Button, Checkbox, formatCount, formatTypedText, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './prepare.module.css';

export interface CarryFieldProps {
  /** What the sentences are for, when the general words do not say it. */
  readonly label?: string;
  /** What the method already carries. */
  readonly carried: readonly Carried[];
  /** Everything earlier seminars left. */
  readonly carry: readonly Carried[];
  /** Kinds this method can work on; any, when absent. */
  readonly kinds?: readonly HarvestKind[];
  readonly isFrozen: boolean;
  readonly onChange: (carried: readonly Carried[]) => void;
}

/** One sentence has one source, whoever holds it: that is how it is recognised. */
function getKey({ source }: Carried): string {
  return `${source.seminar}/${source.activity}/${source.item}`;
}

/** Those on offer, and those carried before that are offered no more: nothing disappears by itself. */
function listOffered({
  carried,
  carry,
  kinds,
}: Pick<CarryFieldProps, 'carried' | 'carry' | 'kinds'>): readonly Carried[] {
  const offered = carry.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  const keys = new Set(offered.map(getKey));
  return [...offered, ...carried.filter((one) => !keys.has(getKey(one)))];
}

export function CarryField({ label, carried, carry, kinds, isFrozen, onChange }: CarryFieldProps) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const offered = listOffered({ carried, carry, ...(kinds !== undefined && { kinds }) });
  const chosen = new Set(carried.map(getKey));
  const choose = (one: Carried, isChosen: boolean) =>
    onChange(isChosen ? [...carried, one] : carried.filter((other) => getKey(other) !== getKey(one)));
  if (offered.length === 0) return <p className={styles.soft}>{words.carryNone}</p>;
  return (
    <fieldset className={styles.carry}>
      <legend>{label ?? words.carry}</legend>
      <p className={styles.carryHead}>
        {formatCount(carried.length, words.carried, locale)}
        {!isFrozen && (
          <>
            <Button kind="quiet" size="small" onPress={() => onChange(offered)}>
              {words.carryAll}
            </Button>
            <Button kind="quiet" size="small" onPress={() => onChange([])}>
              {words.carryNothing}
            </Button>
          </>
        )}
      </p>
      <div className={styles.carryList}>
        {offered.map((one) => (
          <Checkbox
            key={getKey(one)}
            isSelected={chosen.has(getKey(one))}
            isDisabled={isFrozen}
            onChange={(isChosen) => choose(one, isChosen)}
          >
            <span>
              {formatTypedText(one.text)}
              <span className={styles.source}>
                {[words.kinds[one.kind], one.group].filter((fact) => fact !== null).join(' · ')}
              </span>
            </span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
