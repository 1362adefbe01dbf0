// S33, the monthly follow-up: raised hands first, then months and silences, then what rules the mails.
import {
  formatDate,
  formatSentence,
  Link,
  Notice,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useHasRole, useParam, useTitle } from '../../../../platform/web/index.js';
import { type FollowUp, getFollowUp } from '../../contract/pulse.js';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';
import { MonthsSection } from './months-section.js';
import { FollowUpSettings, RoundButton } from './settings.js';

function Hands({ hands }: Pick<FollowUp, 'hands'>) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const locale = useLocale();
  return (
    <Section title={copy.hands}>
      {hands.length === 0 && <p>{copy.noHand}</p>}
      <ul className={styles.lines}>
        {hands.map((hand) => (
          <li key={`${hand.actionId}-${hand.to}`}>
            <div className={styles.title}>
              <Link href={`/espaces/${space}/programme/actions/${hand.actionId}`}>{hand.title}</Link>
            </div>
            {hand.line !== null && <div>{hand.line}</div>}
            <div className={styles.note}>
              {formatSentence(copy.handTo, { to: hand.to, since: formatDate(hand.since, locale) })}
              {`, ${copy.marks[hand.state]}`}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const canKeep = useHasRole(space, ['facilitator', 'project-lead']);
  const follow = useData(getFollowUp, { params: { space } });
  useTitle(copy.title);
  return (
    <Page wide title={copy.title} lead={copy.lead}>
      <ProgrammeNav />
      {canKeep && !follow.sendsMail && <Notice>{copy.noSmtp}</Notice>}
      <Hands hands={follow.hands} />
      <MonthsSection follow={follow} />
      {canKeep && (
        <>
          <FollowUpSettings follow={follow} />
          {follow.isOn && <RoundButton />}
        </>
      )}
    </Page>
  );
}
