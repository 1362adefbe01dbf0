// Files of the network (S31): the public network leaves in six shapes; ties come, read before they are kept.
import { useState } from 'react';
import {
  Button,
  DataTable,
  FileButton,
  formatDate,
  formatNumber,
  formatSentence,
  Link,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useHasRole,
  useParam,
} from '../../../../platform/web/index.js';
import { tiesKeep } from '../../access.js';
import {
  type BroughtTieRow,
  importNetworkFile,
  listNetworkTies,
  readNetworkFile,
  removeNetworkTie,
  type TieReport,
} from '../../contract/exchange.js';
import { copy as en } from './copy.en.js';
import { type ExchangeCopy, copy as fr } from './copy.fr.js';
import { Files } from './files.js';
import { Report } from './report.js';

function Leave({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  return (
    <Section title={copy.leave} lead={copy.leaveLead}>
      <Files base={`/api/spaces/${space}/network-files`} />
    </Section>
  );
}

function Bring({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const read = useChange(readNetworkFile);
  const bring = useChange(importNetworkFile);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<TieReport | null>(null);
  const call = (chosen: File) => ({
    params: { space },
    query: { name: chosen.name.slice(0, 200) },
    file: chosen,
  });
  const open = (chosen: File) => {
    setFile(chosen);
    setReport(null);
    read.run(call(chosen)).then(setReport, () => undefined);
  };
  const isWaiting = report !== null && !report.isApplied && file !== null;
  return (
    <Section title={copy.bring} lead={copy.bringLead}>
      <div>
        <FileButton
          label={copy.choose}
          accept=".csv,.tsv,.txt,.xlsx,.ods,.gexf,.graphml,.xml"
          onFile={open}
        />
      </div>
      <div role="status">{(read.isRunning || bring.isRunning) && copy.reading}</div>
      {read.problem && <ProblemNotice error={read.problem} />}
      {bring.problem && <ProblemNotice error={bring.problem} />}
      {report && <Report report={report} />}
      {isWaiting && report.taken === report.known && <p>{copy.nothing}</p>}
      {isWaiting && report.taken > report.known && (
        <div>
          <Button kind="primary" onPress={() => void bring.run(call(file)).then(setReport, () => undefined)}>
            {copy.apply}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** When a tie was seen, in words. */
export function describeDays(
  { firstSeen, lastSeen }: Pick<BroughtTieRow, 'firstSeen' | 'lastSeen'>,
  copy: ExchangeCopy,
  show: (day: string) => string,
): string {
  if (firstSeen !== null && lastSeen !== null)
    return formatSentence(copy.between, { from: show(firstSeen), to: show(lastSeen) });
  if (firstSeen !== null) return formatSentence(copy.since, { from: show(firstSeen) });
  return lastSeen === null ? copy.undated : formatSentence(copy.until, { to: show(lastSeen) });
}

interface KeptProps {
  readonly space: string;
  readonly ties: readonly BroughtTieRow[];
  readonly isKeeper: boolean;
}

function Kept({ space, ties, isKeeper }: KeptProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const remove = useChange(removeNetworkTie);
  const show = (day: string) => formatDate(day, locale);
  if (ties.length === 0) {
    return (
      <Section title={copy.kept}>
        <p>{copy.keptNone}</p>
      </Section>
    );
  }
  const removal = {
    id: 'remove',
    label: copy.remove,
    render: ({ id, from, to }: BroughtTieRow) => (
      <Button
        size="small"
        kind="quiet"
        aria-label={formatSentence(copy.removeOf, { from, to })}
        onPress={() => void remove.run({ params: { space, tie: id } }).catch(() => undefined)}
      >
        {copy.remove}
      </Button>
    ),
  };
  return (
    <Section title={copy.kept}>
      {remove.problem && <ProblemNotice error={remove.problem} />}
      <DataTable
        caption={copy.keptCaption}
        rows={ties}
        getKey={({ id }) => id}
        columns={[
          { id: 'from', label: copy.from, render: ({ from }) => from },
          { id: 'to', label: copy.to, render: ({ to }) => to },
          {
            id: 'weight',
            label: copy.weight,
            align: 'end',
            render: ({ weight }) => formatNumber(weight, locale, 3),
          },
          { id: 'days', label: copy.days, render: (tie) => describeDays(tie, copy, show) },
          { id: 'source', label: copy.source, render: ({ source }) => source },
          { id: 'on', label: copy.broughtOn, render: ({ broughtOn }) => show(broughtOn) },
          ...(isKeeper ? [removal] : []),
        ]}
      />
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { ties } = useData(listNetworkTies, { params: { space } });
  const isKeeper = useHasRole(space, tiesKeep.roles);
  const back = (
    <Link look="plain" href={`/espaces/${space}/reseau/pilotage`}>
      {copy.toPiloting}
    </Link>
  );
  return (
    <Page wide title={copy.title} lead={copy.lead} actions={back}>
      <Leave space={space} />
      {isKeeper && <Bring space={space} />}
      <Kept space={space} ties={ties} isKeeper={isKeeper} />
    </Page>
  );
}
