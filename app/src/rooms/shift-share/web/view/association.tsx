// The association: a question, a cloud of named points, a ladder of models, a map of what is left, four sentences.
import { useMemo, useState } from 'react';
import {
  DataTable,
  FileButton,
  formatSentence,
  Notice,
  Section,
  Skeleton,
  useLocale,
} from '../../../../design/index.js';
import { ProblemError, ProblemNotice, sendFile, useCopy } from '../../../../platform/web/index.js';
import { type AssociationReply, askAssociation } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { NearerTies, SpatialDoubt } from '../doubt/doubt.js';
import { PlaceMap } from '../map/place-map.js';
import { formatFixed, formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';
import { TableSource } from '../source-line.js';
import { PlaceList } from './place-list.js';
import { Scatter } from './scatter.js';
import type { TrajectoriesProps } from './trajectories.js';

type State =
  | { readonly step: 'waiting' }
  | { readonly step: 'asking' }
  | { readonly step: 'answered'; readonly reply: AssociationReply };

function useAssociation({ space, dataset, choices }: TrajectoriesProps) {
  const [state, setState] = useState<State>({ step: 'waiting' });
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const ask = async (file: File) => {
    setProblem(null);
    setState({ step: 'asking' });
    const query = {
      dataset: dataset.id,
      name: file.name,
      ...(choices.from !== null && { from: choices.from }),
      ...(choices.to !== null && { to: choices.to }),
      ...(choices.sector !== null && { sector: choices.sector }),
    };
    await sendFile(askAssociation, { params: { space }, query }, { file }).then(
      (reply) => setState({ step: 'answered', reply }),
      (cause: unknown) => {
        if (!(cause instanceof ProblemError)) throw cause;
        setState({ step: 'waiting' });
        setProblem(cause);
      },
    );
  };
  return { state, problem, ask };
}

/** Both files: the table of jobs with its years, and the one just brought. */
const quoteFiles = ({ dataset, from, to, proxy }: AssociationReply) => ({
  source: `${dataset.source.publisher}, ${from}–${to}`,
  file: proxy.fileName,
});

function Ladder({ reply }: { readonly reply: AssociationReply }) {
  const { association: words, missing } = useCopy({ fr, en });
  const locale = useLocale();
  const print = (value: number | null, digits = 2) =>
    value === null ? missing : formatSigned(value, locale, digits);
  const plain = (value: number | null, digits = 2) =>
    value === null ? '—' : formatFixed(value, locale, digits);
  const without = (group: string | null) =>
    group === null ? words.everywhere : formatSentence(words.without, { group });
  return (
    <DataTable
      caption={formatSentence(words.ladder, quoteFiles(reply))}
      columns={[
        { id: 'kind', label: words.columns.kind, isRowHeader: true, render: ({ kind }) => words.kinds[kind] },
        {
          id: 'without',
          label: words.columns.places,
          render: (row) => `${without(row.without)} (${row.count})`,
        },
        {
          id: 'estimate',
          label: words.columns.estimate,
          align: 'end',
          render: ({ estimate }) => print(estimate),
        },
        { id: 'error', label: words.columns.error, align: 'end', render: ({ error }) => plain(error) },
        { id: 'rho', label: words.columns.rho, align: 'end', render: ({ rho }) => plain(rho) },
        { id: 'aic', label: words.columns.aic, align: 'end', render: ({ aic }) => plain(aic, 1) },
      ]}
      rows={reply.readings}
      getKey={({ kind, without: group }) => `${kind} ${group}`}
    />
  );
}

/** Residuals beyond one standard deviation, on either side; a place without one is not said to be near. */
function classResiduals(places: AssociationReply['places']): ReadonlyMap<string, string> {
  const known = places.flatMap(({ residual }) => (residual === null ? [] : [residual]));
  const spread = Math.sqrt(
    known.reduce((sum, residual) => sum + residual ** 2, 0) / Math.max(1, known.length),
  );
  return new Map(
    places.map(({ code, residual }) => {
      if (residual === null) return [code, 'none'];
      if (Math.abs(residual) <= spread) return [code, 'near'];
      return [code, residual > 0 ? 'above' : 'below'];
    }),
  );
}

/** What is said of a place: its two figures, and where the regression leaves it. */
function useResidualSentences(
  reply: AssociationReply,
  classOf: ReadonlyMap<string, string>,
): (code: string) => string {
  const { association: words } = useCopy({ fr, en });
  const locale = useLocale();
  return useMemo(() => {
    const byCode = new Map(reply.places.map((one) => [one.code, one]));
    const named = new Map(Object.entries(words.residuals));
    return (code) => {
      const place = byCode.get(code);
      if (place === undefined) return words.unknownPlace;
      return formatSentence(words.place, {
        place: place.label,
        effect: formatSigned(place.effect, locale, 1),
        from: reply.from,
        to: reply.to,
        proxy: reply.proxy.label,
        value: formatFixed(place.proxy, locale, 1),
        residual: (named.get(classOf.get(code) ?? '') ?? '').toLowerCase(),
      });
    };
  }, [reply, classOf, words, locale]);
}

/** Classes whose look is the same on every map: ink above, hatching below. */
const RESIDUALS = ['above', 'below', 'none', 'near'] as const;

interface ResidualsProps {
  readonly space: string;
  readonly reply: AssociationReply;
  readonly place: string;
}

function ResidualMap({ space, reply, place }: ResidualsProps) {
  const { association: words } = useCopy({ fr, en });
  const classOf = useMemo(() => classResiduals(reply.places), [reply.places]);
  const nameOf = useMemo(() => new Map(reply.places.map(({ code, label }) => [code, label])), [reply.places]);
  const classes = useMemo(
    () => RESIDUALS.map((id) => ({ id, label: words.residuals[id] })),
    [words.residuals],
  );
  return (
    <PlaceMap
      space={space}
      kind={reply.contours}
      caption={formatSentence(words.map, {
        source: `${reply.dataset.source.publisher}, ${reply.from}–${reply.to}`,
      })}
      classes={classes}
      classOf={classOf}
      nameOf={nameOf}
      describe={useResidualSentences(reply, classOf)}
      marked={place}
    />
  );
}

function Residuals(props: ResidualsProps) {
  const { association: words } = useCopy({ fr, en });
  const locale = useLocale();
  const { residuals } = props.reply.moran;
  return (
    <>
      <ResidualMap {...props} />
      {residuals !== null && (
        <p className={styles.band}>
          {formatSentence(residuals.pValue < 0.05 ? words.moran : words.moranNot, {
            index: formatFixed(residuals.index, locale, 2),
            p: formatFixed(residuals.pValue, locale, 3),
          })}
        </p>
      )}
    </>
  );
}

function Places({ reply }: { readonly reply: AssociationReply }) {
  const { association: words, missing } = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <PlaceList
      title={words.list}
      caption={formatSentence(words.listCaption, quoteFiles(reply))}
      columns={[
        { id: 'place', label: words.listColumns.place, isRowHeader: true, render: ({ label }) => label },
        {
          id: 'proxy',
          label: reply.proxy.label,
          align: 'end',
          render: ({ proxy }) => formatFixed(proxy, locale, 1),
        },
        {
          id: 'effect',
          label: words.effect,
          align: 'end',
          render: ({ effect }) => formatSigned(effect, locale, 1),
        },
        {
          id: 'residual',
          label: words.listColumns.residual,
          align: 'end',
          render: ({ residual }) => (residual === null ? missing : formatSigned(residual, locale, 1)),
        },
      ]}
      rows={reply.places}
    />
  );
}

function Answer({ reply, ...props }: TrajectoriesProps & { readonly reply: AssociationReply }) {
  const { association: words } = useCopy({ fr, en });
  const locale = useLocale();
  const { leaveOneOut } = reply;
  const headline = formatSentence(words.headlines[reply.headline], { proxy: reply.proxy.label });
  return (
    <Section title={formatSentence(words.question, { proxy: reply.proxy.label })}>
      <p className={styles.identity}>{headline}</p>
      <p className={styles.band}>
        {formatSentence(words.sample, { count: reply.count })}
        {leaveOneOut !== null &&
          ` ${formatSentence(words.range, {
            low: formatSigned(leaveOneOut.low, locale, 2),
            high: formatSigned(leaveOneOut.high, locale, 2),
          })}`}
      </p>
      <Scatter
        places={reply.places}
        caption={formatSentence(words.scatter, {
          ...quoteFiles(reply),
          effect: words.effect,
          from: reply.from,
          to: reply.to,
          proxy: reply.proxy.label,
        })}
        note={words.scatterNote}
        xLabel={reply.proxy.label}
        yLabel={words.effect}
        marked={props.place}
      />
      <Ladder reply={reply} />
      <p className={styles.note}>{words.ladderNote}</p>
      <Residuals space={props.space} reply={reply} place={props.place} />
      <Places reply={reply} />
      <SpatialDoubt reply={reply} />
      <h3>{words.always}</h3>
      <ul className={styles.cautions}>
        {reply.sentences.map((sentence) => (
          <li key={sentence}>{words.sentences[sentence]}</li>
        ))}
      </ul>
      <NearerTies space={props.space} />
      <TableSource dataset={props.dataset} />
    </Section>
  );
}

/** The view of the association. */
export function AssociationView(props: TrajectoriesProps) {
  const { association: words } = useCopy({ fr, en });
  const { state, problem, ask } = useAssociation(props);
  return (
    <div className={styles.parts}>
      <Section title={words.title} lead={words.lead}>
        <Notice>{words.doubt}</Notice>
        <p data-no-print>
          <FileButton label={words.choose} onFile={(file) => void ask(file)} />
        </p>
        <ProblemNotice error={problem} />
        {state.step === 'asking' && <Skeleton lines={4} />}
      </Section>
      {state.step === 'answered' && <Answer {...props} reply={state.reply} />}
    </div>
  );
}
