// Families that are missing from the roster, and whom one could invite: by name, through whose family, without a number.
import { formatSentence, Link, Section } from '../../../../design/index.js';
import { useCopy, useOptionalData, useParam } from '../../../../platform/web/index.js';
import { type Bridges, getBridges } from '../../contract/bridges.js';
import styles from './bridges.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Missing = Bridges['missing'][number];

/** Names shown under a family; the directory has the others. */
const MOST = 8;

function Family({ family }: { readonly family: Missing }) {
  const copy = useCopy({ fr, en });
  const reached = ({ reachedBy }: Missing['known'][number]) =>
    reachedBy.length === 0
      ? copy.reachedByNobody
      : formatSentence(copy.reachedBy, { families: reachedBy.map(({ label }) => label).join(', ') });
  return (
    <li className={styles.family}>
      <h3>{family.label}</h3>
      {family.known.length === 0 ? (
        <p className={styles.soft}>{copy.noneKnown}</p>
      ) : (
        <ul className={styles.known}>
          {family.known.slice(0, MOST).map((one) => (
            <li key={one.id}>
              {one.name}
              <span className={styles.soft}>{reached(one)}</span>
            </li>
          ))}
        </ul>
      )}
      {family.known.length > MOST && (
        <p className={styles.soft}>{formatSentence(copy.more, { count: family.known.length - MOST })}</p>
      )}
    </li>
  );
}

export function FamilyBridges() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const found = useOptionalData(getBridges, { params: { space } });
  if (found === null) return null;
  const { missing } = found;
  return (
    <Section title={copy.title} lead={copy.lead}>
      {missing.length === 0 ? (
        <p>{copy.none}</p>
      ) : (
        <>
          <ul className={styles.families}>
            {missing.map((family) => (
              <Family key={family.id} family={family} />
            ))}
          </ul>
          <p className={styles.soft}>{copy.caution}</p>
          <div>
            <Link look="plain" href={`/espaces/${space}/organisations`}>
              {copy.toDirectory}
            </Link>
          </div>
        </>
      )}
    </Section>
  );
}
