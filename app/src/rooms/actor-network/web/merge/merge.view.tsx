// Two records of one organisation: the other is sought, what would follow is shown, then somebody decides.
import { type FormEvent, useState } from 'react';
import {
  Breadcrumb,
  Button,
  type Column,
  DataTable,
  formatSentence,
  Page,
  Section,
  TextField,
  useAnnounce,
} from '../../../../design/index.js';
import type { RouteResult } from '../../../../platform/contract.js';
import {
  FilterField,
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useFilters,
  useGo,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { mergeOrganisations, type OrganisationMove, previewMerge } from '../../contract/merge.js';
import { getOrganisation, listOrganisations } from '../../contract.js';
import styles from '../actor-network.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Preview = RouteResult<typeof previewMerge>;

const LETTERS = 2;
const MOST = 20;

function Found({ organisation, search }: { readonly organisation: string; readonly search: string }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [, change] = useFilters();
  const { organisations } = useData(listOrganisations, { params: { space }, query: { search } });
  const others = organisations.filter(({ id }) => id !== organisation);
  if (others.length === 0) return <p role="status">{copy.nobody}</p>;
  return (
    <>
      {others.length > MOST && <p role="status">{copy.tooMany}</p>}
      <ul aria-label={copy.candidates} className={styles.found}>
        {others.slice(0, MOST).map(({ id, name, aliases }) => (
          <li key={id}>
            <span>
              {name}
              {aliases.length > 0 && <span className={styles.note}> ({aliases.join(', ')})</span>}
            </span>
            <Button
              size="small"
              aria-label={formatSentence(copy.choose, { name })}
              onPress={() => change({ avec: id })}
            >
              {copy.chooseShort}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Moves({ moves }: { readonly moves: readonly OrganisationMove[] }) {
  const copy = useCopy({ fr, en });
  if (moves.length === 0) return <p>{copy.nothing}</p>;
  const columns: readonly Column<OrganisationMove>[] = [
    { id: 'kind', label: copy.kind, render: ({ kind }) => copy.kinds[kind] },
    { id: 'place', label: copy.place, render: ({ place }) => place ?? copy.common },
    {
      id: 'names',
      label: copy.names,
      render: ({ names }) => (names.length === 0 ? copy.notShown : names.join(', ')),
    },
    { id: 'count', label: copy.count, align: 'end', render: ({ count }) => count },
  ];
  return (
    <DataTable
      caption={copy.preview}
      columns={columns}
      rows={moves}
      getKey={({ kind, place }) => `${kind} ${place ?? ''}`}
    />
  );
}

function Decide({ preview }: { readonly preview: Preview }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const go = useGo();
  const space = useParam('space');
  const [reason, setReason] = useState('');
  const merge = useChange(mergeOrganisations);
  const { kept, gone } = preview;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const params = { space, organisation: kept.id };
    merge.run({ params, body: { from: gone.id, reason: reason || null } }).then(
      () => {
        announce(formatSentence(copy.merged, { gone: gone.name, kept: kept.name }));
        go(`/espaces/${space}/organisations/${kept.id}`);
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={styles.decide} aria-label={copy.merge}>
      <TextField label={copy.reason} value={reason} onChange={setReason} />
      <ProblemNotice error={merge.problem} />
      <div>
        <Button type="submit" kind="primary" isDisabled={merge.isRunning}>
          {copy.merge}
        </Button>
      </div>
    </form>
  );
}

function PreviewPart({ organisation, from }: { readonly organisation: string; readonly from: string }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [, change] = useFilters();
  const preview = useData(previewMerge, { params: { space, organisation }, query: { from } });
  const { kept, gone, aliases, moves } = preview;
  return (
    <Section
      title={copy.preview}
      lead={formatSentence(copy.previewLead, { gone: gone.name, kept: kept.name })}
    >
      <Moves moves={moves} />
      <p>{formatSentence(copy.aliases, { kept: kept.name, names: aliases.join(', ') })}</p>
      <p className={styles.note}>{copy.restricted}</p>
      <Decide preview={preview} />
      <div>
        <Button kind="quiet" size="small" onPress={() => change({ avec: null })}>
          {copy.other}
        </Button>
      </div>
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const organisation = useParam('organisation');
  const [filters] = useFilters();
  const sheet = useData(getOrganisation, { params: { space, organisation } });
  const title = formatSentence(copy.title, { name: sheet.name });
  useTitle(title);
  const root = `/espaces/${space}/organisations`;
  const search = (filters.nom ?? '').trim();
  const links = [
    { href: root, label: copy.directory },
    { href: `${root}/${sheet.id}`, label: sheet.name },
  ];
  return (
    <Page breadcrumb={<Breadcrumb links={links} current={copy.open} />} title={title} lead={copy.lead}>
      {filters.avec ? (
        <PreviewPart organisation={sheet.id} from={filters.avec} />
      ) : (
        <>
          <FilterField label={copy.search} hint={copy.searchHint} name="nom" />
          {search.length >= LETTERS && <Found organisation={sheet.id} search={search} />}
        </>
      )}
    </Page>
  );
}
