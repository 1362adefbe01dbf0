// What was merged into an organisation, and the way to merge another record.
import {
  formatCount,
  formatDate,
  formatSentence,
  Link,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useHasRole, useOptionalData, useParam } from '../../../../platform/web/index.js';
import { organisationEdit } from '../../access.js';
import { listOrganisationMerges } from '../../contract/merge.js';
import styles from '../actor-network.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export function Merges({ organisation }: { readonly organisation: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const mayMerge = useHasRole(space, organisationEdit.roles);
  const merges = useOptionalData(listOrganisationMerges, { params: { space, organisation } })?.merges ?? [];
  if (merges.length === 0 && !mayMerge) return null;
  return (
    <>
      {merges.length > 0 && (
        <Section title={copy.history}>
          <ul>
            {merges.map(({ id, fromName, at, who, reason, moved }) => (
              <li key={id}>
                {formatSentence(copy.historyLine, { gone: fromName, day: formatDate(at, locale), who })}
                <span className={styles.note}>
                  {' — '}
                  {[formatCount(moved, copy.mentions, locale), reason].filter(Boolean).join('. ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mayMerge && (
        <p>
          <Link href={`/espaces/${space}/organisations/${organisation}/reunir`}>{copy.open}</Link>
        </p>
      )}
    </>
  );
}
