// S01, the home of a space: today, this week, what waits.
import { EmptyState, formatDate, Page, Section, useLocale } from '../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../platform/web/index.js';
import { getHome } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { DeliveryBoard } from './delivery-board.js';
import styles from './fabrique.module.css';
import { SeminarList } from './seminar-list.js';
import { WaitingList } from './waiting-list.js';

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const home = useData(getHome, { params: { space } });
  useTitle(`${home.space.name} — ${copy.homeTitle}`);
  const fabrique = home.fabrique.id;
  const day = <span className={styles.day}>{formatDate(home.today, locale, 'weekday')}</span>;
  return (
    <Page eyebrow={home.space.name} title={day} lead={home.fabrique.question}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Section title={copy.now}>
            {home.now.length > 0 ? (
              <SeminarList seminars={home.now} fabrique={fabrique} />
            ) : (
              <EmptyState title={copy.nothingNow}>
                <p>{copy.nothingNowText}</p>
              </EmptyState>
            )}
          </Section>
          {home.ready.length > 0 && (
            <Section title={copy.ready}>
              <SeminarList seminars={home.ready} fabrique={fabrique} />
            </Section>
          )}
          {home.thisWeek.length > 0 && (
            <Section title={copy.thisWeek}>
              <SeminarList seminars={home.thisWeek} fabrique={fabrique} />
            </Section>
          )}
          <Section title={copy.waiting} lead={copy.waitingLead}>
            <WaitingList items={home.waiting} space={space} />
          </Section>
        </div>
        <div className={styles.stack}>
          {home.delivery.length > 0 && (
            <Section title={copy.delivery} lead={copy.deliveryLead}>
              <DeliveryBoard lines={home.delivery} />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
