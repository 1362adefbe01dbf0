// The programme in time and in pictures: chart, calendar, A3 sheets, who carries it.
import { Page, Section } from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { getProgramme } from '../../contract.js';
import { ProgrammeNav } from '../programme-nav.js';
import { BalanceSection } from './balance-section.js';
import { CalendarSection } from './calendar-section.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { GanttSection } from './gantt-section.js';
import styles from './views.module.css';

const POSTERS = ['arbre.pdf', 'themes.pdf', 'frise.pdf'] as const;

function Posters() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  return (
    <Section title={copy.posters} lead={copy.postersLead}>
      <ul className={styles.files}>
        {POSTERS.map((name) => (
          <li key={name}>
            <a href={`/api/spaces/${space}/programme/pictures/${name}`}>
              <span className={styles.title}>{copy.posterNames[name]}</span>
              <span className={styles.note}>PDF, A3</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The reader's own day. */
function readToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const programme = useData(getProgramme, { params: { space }, query: {} });
  const today = readToday();
  useTitle(`${programme.territoryName ?? ''} — ${copy.views}`);
  return (
    <Page wide eyebrow={programme.territoryName} title={copy.views} lead={copy.viewsLead}>
      <ProgrammeNav />
      <GanttSection programme={programme} today={today} />
      <CalendarSection programme={programme} today={today} />
      <Posters />
      <BalanceSection balance={programme.balance} />
    </Page>
  );
}
