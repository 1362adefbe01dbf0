// What somebody who is not signed in sees, wherever they arrived: how to get a link.
import { Link, Page, Section } from '../../../design/index.js';
import { ProblemNotice, useCopy, useTitle } from '../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './people.module.css';

/** `error` is the refusal of a link just tried. */
export function SignedOut({ error }: { readonly error?: unknown }) {
  const copy = useCopy({ fr, en });
  const title = error ? copy.newLink : copy.signedOutTitle;
  useTitle(title);
  return (
    <Page title={title} lead={copy.signedOutLead}>
      <ProblemNotice error={error} />
      <Section title={copy.howTitle}>
        <div className={styles.prose}>
          <ul>
            {copy.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section title={copy.participantTitle}>
        <div className={styles.prose}>
          <p>{copy.participantText}</p>
          <p>
            {/* Another application answers there: a full load, past the router. */}
            <Link href="/rejoindre" target="_self" look="plain">
              {copy.join}
            </Link>
          </p>
        </div>
      </Section>
    </Page>
  );
}
