// S08, the sheet of an organisation: what it is, whom it is tied to, what it pilots.
import {
  Badge,
  Breadcrumb,
  type Column,
  DataTable,
  EmptyState,
  formatSentence,
  Link,
  Page,
  Section,
} from '../../../design/index.js';
import { useCopy, useData, useParam, useSession, useTitle } from '../../../platform/web/index.js';
import { getOrganisation, type OrganisationSheet } from '../contract.js';
import styles from './actor-network.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Merges } from './merge/merges.js';

type Named = { readonly id: string; readonly name: string; readonly note?: string | null };
type Piloted = OrganisationSheet['pilots'][number];

function NamedLinks({ entries }: { readonly entries: readonly Named[] }) {
  const space = useParam('space');
  return (
    <>
      {entries.map((entry, index) => (
        <span key={entry.id}>
          {index > 0 && ', '}
          <Link href={`/espaces/${space}/organisations/${entry.id}`}>{entry.name}</Link>
          {entry.note && <span className={styles.note}> ({entry.note})</span>}
        </span>
      ))}
    </>
  );
}

/** Only the lines that say something. */
function Ties({ sheet }: { readonly sheet: OrganisationSheet }) {
  const copy = useCopy({ fr, en });
  const lines: readonly (readonly [string, readonly Named[]])[] = [
    [copy.parent, sheet.parent ? [sheet.parent] : []],
    [copy.branches, sheet.branches],
    [copy.memberOf, sheet.memberOf],
    [copy.members, sheet.members],
  ];
  const shown = lines.filter(([, entries]) => entries.length > 0);
  return (
    <dl className={styles.definitions}>
      {sheet.level && (
        <div>
          <dt>{copy.level}</dt>
          <dd>{copy.levels[sheet.level]}</dd>
        </div>
      )}
      {sheet.territories.length > 0 && (
        <div>
          <dt>{copy.territories}</dt>
          <dd>{sheet.territories.map((territory) => territory.name).join(', ')}</dd>
        </div>
      )}
      {shown.map(([label, entries]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <NamedLinks entries={entries} />
          </dd>
        </div>
      ))}
      {sheet.mentions.length > 0 && (
        <div>
          <dt>{copy.mentions}</dt>
          <dd>
            {[
              ...new Set(
                sheet.mentions.map((mention) => copy.mentionSources[mention.source] ?? mention.source),
              ),
            ].join(', ')}
          </dd>
        </div>
      )}
      {sheet.note && (
        <div>
          <dt>{copy.note}</dt>
          <dd>{sheet.note}</dd>
        </div>
      )}
    </dl>
  );
}

function Pilots({ pilots }: { readonly pilots: OrganisationSheet['pilots'] }) {
  const copy = useCopy({ fr, en });
  const open = new Set(useSession()?.spaces.map((space) => space.id));
  const columns: readonly Column<Piloted>[] = [
    {
      id: 'action',
      label: copy.action,
      render: (action) => (
        <>
          {open.has(action.territoryId) ? (
            <Link href={`/espaces/${action.territoryId}/programme#${action.actionId}`}>{action.title}</Link>
          ) : (
            action.title
          )}{' '}
          {action.lead && <Badge>{copy.leadPilot}</Badge>}
        </>
      ),
    },
    { id: 'territory', label: copy.territory, render: (action) => action.territoryName },
    { id: 'with', label: copy.coPilots, render: (action) => <NamedLinks entries={action.coPilots} /> },
  ];
  if (pilots.length === 0) {
    return (
      <EmptyState title={copy.noPilot}>
        <p>{copy.noPilotText}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={copy.pilotsCaption}
      columns={columns}
      rows={pilots}
      getKey={(action) => action.actionId}
    />
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const sheet = useData(getOrganisation, { params: { space, organisation: useParam('organisation') } });
  useTitle(sheet.name);
  const directory = { href: `/espaces/${space}/organisations`, label: copy.directory };
  return (
    <Page
      breadcrumb={<Breadcrumb links={[directory]} current={sheet.name} />}
      eyebrow={sheet.familyLabel ?? copy.unknownFamily}
      title={sheet.name}
      lead={
        sheet.aliases.length > 0
          ? formatSentence(copy.aliases, { names: sheet.aliases.join(', ') })
          : undefined
      }
    >
      <p className={styles.meta}>
        {sheet.generic && <Badge>{copy.generic}</Badge>}
        {sheet.familyConfidence === 'low' && <Badge tone="warning">{copy.unsure}</Badge>}
        <span className={styles.soft}>
          {copy.scope}&#8239;: {copy.scopes[sheet.scope]}
        </span>
      </p>
      <Section title={copy.pilotsTitle}>
        <Pilots pilots={sheet.pilots} />
      </Section>
      <Section title={copy.ties}>
        <Ties sheet={sheet} />
      </Section>
      <Merges organisation={sheet.id} />
    </Page>
  );
}
