// Files of the programme: eight formats to take away, a table to bring in.
import { Page, Section } from '../../../../design/index.js';
import { useCopy, useHasRole, useParam, useTitle } from '../../../../platform/web/index.js';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { ImportSection } from './import-section.js';
import styles from './views.module.css';

const FORMATS = ['xlsx', 'ods', 'csv', 'docx', 'pptx', 'pdf', 'ics', 'json'] as const;

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const canWrite = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(copy.exchange);
  return (
    <Page wide title={copy.exchange} lead={copy.exchangeLead}>
      <ProgrammeNav />
      <Section title={copy.download}>
        <ul className={styles.files}>
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={`/api/spaces/${space}/programme/files/${format}`} download>
                <span className={styles.title}>{copy.formats[format].name}</span>
                <span className={styles.note}>
                  {format.toUpperCase()}, {copy.formats[format].note}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {canWrite && <ImportSection />}
    </Page>
  );
}
