// S04, the sheet of a territory.
import { formatSentence, Link, Page, Section } from '../../../design/index.js';
import { useCopy, useData, useHasRole, useParam, useTitle } from '../../../platform/web/index.js';
import { territoryEdit, territoryRead } from '../access.js';
import { getTerritory, type TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { SheetEmployers } from './sheet-employers.js';
import { SheetFigures } from './sheet-figures.js';
import { SheetHistory } from './sheet-history.js';
import { SheetLeadPair } from './sheet-lead-pair.js';
import { Gaps, InlineList, Networks, Perimeters, Specificities, Voices } from './sheet-words.js';
import styles from './territory.module.css';

function Industry({ sheet }: { readonly sheet: TerritorySheet }) {
  const copy = useCopy({ fr, en });
  return (
    <>
      {sheet.sectors.length > 0 && (
        <Section title={copy.sectors}>
          <InlineList entries={sheet.sectors} />
        </Section>
      )}
      {sheet.employers.length > 0 && (
        <Section title={copy.employers}>
          <SheetEmployers employers={sheet.employers} />
        </Section>
      )}
      <div className={styles.columns}>
        {sheet.specificities.length > 0 && (
          <Section title={copy.specificities}>
            <Specificities entries={sheet.specificities} />
          </Section>
        )}
        {sheet.networks.length > 0 && (
          <Section title={copy.networks}>
            <Networks networks={sheet.networks} />
          </Section>
        )}
      </div>
    </>
  );
}

function Approach({ sheet }: { readonly sheet: TerritorySheet }) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <Section title={copy.leadPair} lead={copy.leadPairLead} id="binome">
        <SheetLeadPair pair={sheet.leadPair} />
      </Section>
      <Section title={copy.history} lead={copy.historyLead}>
        <SheetHistory history={sheet.history} />
      </Section>
      <div className={styles.columns}>
        {sheet.attachmentThemes.length > 0 && (
          <Section title={copy.attachment}>
            <InlineList entries={sheet.attachmentThemes} />
          </Section>
        )}
        {sheet.situationsTested.length > 0 && (
          <Section title={copy.situations}>
            <ul className={styles.list}>
              {sheet.situationsTested.map((situation) => (
                <li key={situation.id}>{situation.text}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      {sheet.perimeters.length > 0 && (
        <Section title={copy.perimeters}>
          <Perimeters sheet={sheet} />
        </Section>
      )}
      {sheet.voices.length > 0 && (
        <Section title={copy.voices}>
          <Voices voices={sheet.voices} />
        </Section>
      )}
      {(sheet.context ?? sheet.mobilisation) && (
        <Section title={copy.context}>
          <p className={styles.words}>{[sheet.context, sheet.mobilisation].filter(Boolean).join(' ')}</p>
        </Section>
      )}
    </>
  );
}

function describeTerritory(sheet: TerritorySheet, pattern: string, interregional: string): string {
  const { industrialTerritory, longName, epciType } = sheet;
  const named =
    industrialTerritory &&
    [
      formatSentence(pattern, { name: industrialTerritory.name }),
      industrialTerritory.interregional ? interregional : '',
    ]
      .filter(Boolean)
      .join(', ');
  return [longName ?? epciType, named].filter(Boolean).join(' · ');
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const territory = useParam('territory');
  const sheet = useData(getTerritory, { params: { space, territory } });
  const canEdit = useHasRole(territory, territoryEdit.roles);
  const canDiagnose = useHasRole(territory, territoryRead.roles);
  useTitle(`${sheet.name} — ${copy.sheet}`);
  return (
    <Page
      eyebrow={copy.sheet}
      title={sheet.name}
      lead={describeTerritory(sheet, copy.industrialTerritory, copy.interregional)}
      actions={
        <>
          {canDiagnose && (
            <Link href={`/espaces/${territory}/diagnostic`} look="plain">
              {copy.diagnosis}
            </Link>
          )}
          {canEdit && (
            <Link href={`/espaces/${territory}/territoires/${territory}/modifier`} look="plain">
              {copy.edit}
            </Link>
          )}
        </>
      }
    >
      <Section title={copy.figures}>
        <SheetFigures figures={sheet.figures} />
      </Section>
      <Industry sheet={sheet} />
      <Approach sheet={sheet} />
      <Gaps gaps={sheet.gaps} />
    </Page>
  );
}
