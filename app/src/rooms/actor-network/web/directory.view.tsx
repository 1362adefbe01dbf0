// S08, the organisations of a Fabrique: search and family, both kept in the address.
import {
  Badge,
  Button,
  type Column,
  compareLabels,
  DataTable,
  EmptyState,
  FamilyMark,
  formatSentence,
  Link,
  Page,
  Select,
  useLocale,
} from '../../../design/index.js';
import type { RouteResult } from '../../../platform/contract.js';
import { FilterField, useCopy, useData, useFilters, useParam } from '../../../platform/web/index.js';
import { listOrganisations, type OrganisationLine } from '../contract.js';
import styles from './actor-network.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr, type NetworkCopy } from './copy.fr.js';

type Directory = RouteResult<typeof listOrganisations>;

const ALL = 'toutes';

/** A family keeps its hue and its shape whatever the filters: its place is that of the whole list. */
export function Family(props: { readonly directory: Directory; readonly line: OrganisationLine }) {
  const copy = useCopy({ fr, en });
  const { families } = props.directory;
  const place = families.findIndex((family) => family.id === props.line.familyId);
  const family = families[place];
  if (!family) return <span className={styles.soft}>{copy.unknownFamily}</span>;
  return (
    <>
      <FamilyMark index={place} name={family.label} />
      {props.line.familyConfidence === 'low' && <div className={styles.note}>{copy.unsure}</div>}
    </>
  );
}

function listColumns(
  directory: Directory,
  copy: NetworkCopy,
  space: string,
): readonly Column<OrganisationLine>[] {
  const labels = new Map(directory.families.map((family) => [family.id, family.label]));
  return [
    {
      id: 'name',
      label: copy.name,
      sortBy: (line) => line.name,
      render: (line) => (
        <>
          <Link href={`/espaces/${space}/organisations/${line.id}`}>{line.name}</Link>{' '}
          {line.generic && <Badge>{copy.generic}</Badge>}
        </>
      ),
    },
    {
      id: 'family',
      label: copy.family,
      sortBy: (line) => labels.get(line.familyId ?? '') ?? null,
      render: (line) => <Family directory={directory} line={line} />,
    },
    { id: 'scope', label: copy.scope, render: (line) => copy.scopes[line.scope] },
    {
      id: 'pilots',
      label: copy.pilots,
      align: 'end',
      sortBy: (line) => line.pilotedActions,
      render: (line) => line.pilotedActions,
    },
  ];
}

function DirectoryFilters({ directory }: { readonly directory: Directory }) {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  const options = [
    { id: ALL, label: copy.allFamilies },
    ...directory.families.map((family) => ({ id: family.id, label: `${family.label} (${family.count})` })),
  ];
  return (
    <search className={styles.filters}>
      <FilterField label={copy.search} hint={copy.searchHint} name="nom" />
      <Select
        label={copy.family}
        options={options}
        value={filters.famille ?? ALL}
        onChange={(famille) => change({ famille: famille === ALL ? null : famille })}
      />
    </search>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const [filters, change] = useFilters();
  const query = { search: filters.nom || undefined, family: filters.famille || undefined };
  const directory = useData(listOrganisations, { params: { space }, query });
  const { organisations, total } = directory;
  return (
    <Page title={copy.directory} lead={copy.directoryLead} wide>
      <DirectoryFilters directory={directory} />
      {organisations.length === 0 ? (
        <EmptyState
          level={2}
          title={copy.nothingFound}
          action={<Button onPress={() => change({ nom: null, famille: null })}>{copy.clear}</Button>}
        >
          <p>{copy.nothingFoundText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={
            <span role="status">{formatSentence(copy.caption, { shown: organisations.length, total })}</span>
          }
          columns={listColumns(directory, copy, space)}
          rows={organisations}
          getKey={(line) => line.id}
          compareText={(a, b) => compareLabels(a, b, locale)}
        />
      )}
    </Page>
  );
}
