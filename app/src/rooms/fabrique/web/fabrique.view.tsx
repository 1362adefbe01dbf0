// S02, the Fabrique: its question, its year in two lanes, its deliveries, its territories.
import {
  Badge,
  formatDate,
  formatSentence,
  Link,
  Notice,
  Page,
  Section,
  useLocale,
} from '../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../platform/web/index.js';
import { type FabriqueSheet, getFabrique } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { DeliveryBoard } from './delivery-board.js';
import styles from './fabrique.module.css';
import { Discrepancies, Partners, PhaseCards, TerritoryCards } from './fabrique-parts.js';
import { Lanes } from './lanes.js';

function Frame({ fabrique }: { readonly fabrique: FabriqueSheet }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { startsOn, endsOn } = fabrique;
  return (
    <div className={styles.stack}>
      {fabrique.question && <blockquote className={styles.question}>{fabrique.question}</blockquote>}
      <p className={styles.meta}>
        <Badge tone="strong">{copy.states[fabrique.state]}</Badge>
        {startsOn && endsOn && (
          <span>
            {formatSentence(copy.period, {
              start: formatDate(startsOn, locale),
              end: formatDate(endsOn, locale),
            })}
          </span>
        )}
        {fabrique.nationalProgramme && <span className={styles.soft}>{fabrique.nationalProgramme}</span>}
      </p>
      {fabrique.caveats.map((caveat) => (
        <Notice key={caveat.code} tone="warning">
          {copy.caveats[caveat.code]}
        </Notice>
      ))}
    </div>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const fabrique = useData(getFabrique, { params: { space } });
  useTitle(fabrique.title);
  const source = fabrique.source && `${fabrique.source.title}, ${fabrique.source.publisher}`;
  return (
    <Page eyebrow={copy.fabriqueTitle} title={fabrique.title}>
      <Frame fabrique={fabrique} />
      <Section title={copy.delivery} lead={copy.deliveryLead} id="livraisons">
        <DeliveryBoard lines={fabrique.delivery} wide />
      </Section>
      <Section title={copy.lanes} lead={copy.lanesLead} id="voies">
        <Lanes fabrique={fabrique} />
      </Section>
      <Section
        title={copy.territories}
        aside={<Link href={`/espaces/${space}/comparer`}>{copy.compare}</Link>}
      >
        <TerritoryCards space={space} territories={fabrique.territories} />
      </Section>
      <Section title={copy.phases}>
        <PhaseCards phases={fabrique.phases} />
      </Section>
      {fabrique.organisations.length > 0 && (
        <Section title={copy.partners}>
          <Partners space={space} organisations={fabrique.organisations} />
        </Section>
      )}
      <Discrepancies entries={fabrique.sourceDiscrepancies} />
      {source && <p className={styles.soft}>{formatSentence(copy.source, { source })}</p>}
    </Page>
  );
}
