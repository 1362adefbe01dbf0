// S35, what depends on the State, on the Region, on each of those who decide; the filter stays in the address.
import { foldText } from '@trame/core/kernel';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  formatDate,
  Link,
  Page,
  Select,
  useLocale,
} from '../../../../design/index.js';
import type { RouteResult } from '../../../../platform/contract.js';
import { useCopy, useData, useFilters, useParam, useTitle } from '../../../../platform/web/index.js';
import { listAwaited } from '../../contract/follow.js';
import styles from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Lists = RouteResult<typeof listAwaited>['lists'];
type Line = Lists[number]['lines'][number] & { readonly from: string };
const ALL = 'all';

function AwaitedTable({ lines }: { readonly lines: readonly Line[] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const columns: readonly Column<Line>[] = [
    {
      id: 'action',
      label: copy.action,
      width: '36%',
      render: ({ actionId, title }) => (
        <Link href={`/espaces/${space}/programme/actions/${actionId}`}>{title}</Link>
      ),
    },
    { id: 'what', label: copy.awaited, width: '26%', render: ({ awaited }) => awaited.what },
    { id: 'text', label: copy.blockingText, render: ({ awaited }) => awaited.blockingText ?? copy.notNamed },
    {
      id: 'since',
      label: copy.since,
      width: '16%',
      render: ({ awaited }) => formatDate(awaited.since, locale),
    },
  ];
  return (
    <DataTable
      caption={copy.awaitedCaption}
      columns={columns}
      rows={lines}
      getKey={({ actionId, awaited }) => `${actionId}-${awaited.id}`}
      getGroup={({ from }) => ({ id: from, label: from })}
    />
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { lists } = useData(listAwaited, { params: { space } });
  const [filters, change] = useFilters();
  useTitle(copy.awaitedTitle);
  const asked = foldText(filters.de ?? '');
  const shown = lists.filter(({ from }) => asked === '' || foldText(from) === asked);
  const lines = shown.flatMap(({ from, lines: found }) => found.map((line) => ({ ...line, from })));
  return (
    <Page
      wide
      title={copy.awaitedTitle}
      lead={copy.awaitedLead}
      actions={<Button onPress={() => window.print()}>{copy.print}</Button>}
    >
      <ProgrammeNav />
      {lists.length === 0 ? (
        <EmptyState level={2} title={copy.awaitedNone}>
          <p>{copy.awaitedNoneText}</p>
        </EmptyState>
      ) : (
        <>
          <div className={styles.row}>
            <Select
              label={copy.from}
              value={shown.length === 1 && asked !== '' ? (shown[0]?.from ?? ALL) : ALL}
              onChange={(from) => change({ de: from === ALL ? null : from })}
              options={[
                { id: ALL, label: copy.all },
                ...lists.map(({ from }) => ({ id: from, label: from })),
              ]}
            />
          </div>
          <AwaitedTable lines={lines} />
        </>
      )}
    </Page>
  );
}
