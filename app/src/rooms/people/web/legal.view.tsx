// A page of plain text: legal notice, privacy, accessibility.
import { Page, Section } from '../../../design/index.js';
import { useCopy, usePath, useTitle } from '../../../platform/web/index.js';
import { legal as en } from './legal.en.js';
import { legal as fr, type LegalText } from './legal.fr.js';
import styles from './people.module.css';

const pages = {
  '/mentions-legales': 'notice',
  '/confidentialite': 'privacy',
  '/accessibilite': 'accessibility',
} as const;

function Text({ text, points }: LegalText['sections'][number]) {
  return (
    <div className={styles.prose}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function Screen() {
  const texts = useCopy({ fr, en });
  const path = usePath() as keyof typeof pages;
  const page = texts[pages[path] ?? 'notice'];
  useTitle(page.title);
  return (
    <Page title={page.title} lead={page.lead}>
      {page.sections.map((section) => (
        <Section key={section.title} title={section.title}>
          <Text {...section} />
        </Section>
      ))}
    </Page>
  );
}
