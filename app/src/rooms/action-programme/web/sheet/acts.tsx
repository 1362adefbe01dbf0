// The dated acts on a sheet: where it stands, a firm commitment, new pilots, an ending, a reopening.
import { endings, phases, statuses } from '@trame/core/action-programme';
import { Button, formatSentence, Section } from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useOptionalData,
  useParam,
} from '../../../../platform/web/index.js';
import {
  commit,
  endAction,
  listDirectory,
  recordProgress,
  reopen,
  succeed,
  withdraw,
} from '../../contract/acts.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import styles from '../action-programme.module.css';
import { ActForm, type ActTexts } from './act-form.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { parsePilots } from './draft.js';
import { getToday, useFormats } from './formats.js';

interface Props {
  readonly action: ActionSheet;
}

const SILENT = 'silent';
const read = (texts: ActTexts, name: string): string => (texts[name] ?? '').trim();
const orNull = (text: string): string | null => text || null;

function useCall({ action }: Props) {
  const space = useParam('space');
  return { params: { space, action: action.id }, version: action.version };
}

function ProgressForm({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { params, version } = useCall({ action });
  const record = useChange(recordProgress);
  const { phase, status, help } = action.details.progress;
  return (
    <ActForm
      label={copy.recordProgress}
      problem={record.problem}
      fields={[
        {
          name: 'phase',
          label: copy.phase,
          start: phase,
          options: phases.map((id) => ({ id, label: copy.phases[id] })),
        },
        {
          name: 'status',
          label: copy.status,
          start: status ?? SILENT,
          options: [
            { id: SILENT, label: copy.silent },
            ...statuses.map((id) => ({ id, label: copy.statuses[id] })),
          ],
        },
        { name: 'news', label: copy.news, kind: 'line' },
        { name: 'help', label: copy.help, kind: 'line', start: help?.text ?? '' },
        { name: 'to', label: copy.helpTo, kind: 'line', start: help?.to ?? '' },
      ]}
      onSubmit={(texts) => {
        const [text, to] = [read(texts, 'help'), read(texts, 'to')];
        return record.run({
          params,
          body: {
            version,
            phase: phases.find((one) => one === texts.phase) ?? phase,
            status: statuses.find((one) => one === texts.status) ?? null,
            news: orNull(read(texts, 'news')),
            help: text === '' ? null : { text, to },
          },
        });
      }}
    />
  );
}

function CommitForm({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { params, version } = useCall({ action });
  const make = useChange(commit);
  return (
    <ActForm
      label={copy.commit}
      problem={make.problem}
      fields={[
        { name: 'person', label: copy.person },
        { name: 'role', label: copy.role },
        { name: 'wording', label: copy.wording, kind: 'text' },
        { name: 'on', label: copy.on, kind: 'date', start: getToday() },
      ]}
      onSubmit={(texts) =>
        make.run({
          params,
          body: {
            version,
            person: read(texts, 'person'),
            role: orNull(read(texts, 'role')),
            wording: read(texts, 'wording'),
            on: read(texts, 'on'),
          },
        })
      }
    />
  );
}

function SuccessionForm({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { params, version } = useCall({ action });
  const directory = useOptionalData(listDirectory, { params: { space: params.space } });
  const change = useChange(succeed);
  const names = action.pilots.map(({ organisationName, label }) => organisationName ?? label).join('\n');
  return (
    <ActForm
      label={copy.succession}
      problem={change.problem}
      fields={[
        { name: 'pilots', label: copy.pilots, hint: copy.pilotsHint, kind: 'text', start: names },
        { name: 'on', label: copy.on, kind: 'date', start: getToday() },
        { name: 'reason', label: copy.successionReason },
      ]}
      onSubmit={(texts) =>
        change.run({
          params,
          body: {
            version,
            pilots: [
              ...parsePilots(read(texts, 'pilots'), {
                before: action.pilots,
                directory: directory?.organisations ?? [],
                leads: action.pilots[0]?.lead ?? false,
              }),
            ],
            on: read(texts, 'on'),
            reason: orNull(read(texts, 'reason')),
          },
        })
      }
    />
  );
}

function EndForm({ action, programme }: Props & { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const { params, version } = useCall({ action });
  const end = useChange(endAction);
  const others = programme.actions.filter(({ id }) => id !== action.id);
  return (
    <ActForm
      label={copy.endAction}
      problem={end.problem}
      fields={[
        {
          name: 'kind',
          label: copy.ending,
          start: 'carried-out',
          options: endings.map((id) => ({ id, label: copy.endings[id] })),
        },
        {
          name: 'into',
          label: copy.into,
          options: others.map(({ id, title }) => ({ id, label: title })),
          when: { field: 'kind', is: 'merged' },
        },
        { name: 'taker', label: copy.takenBy, when: { field: 'kind', is: 'transferred' } },
        { name: 'on', label: copy.on, kind: 'date', start: getToday() },
        { name: 'reason', label: copy.reason, kind: 'text' },
        { name: 'result', label: copy.result, kind: 'text' },
        { name: 'lesson', label: copy.lesson, kind: 'text' },
        { name: 'ties', label: copy.ties, kind: 'text' },
      ]}
      onSubmit={(texts) => {
        const kind = endings.find((one) => one === texts.kind) ?? 'carried-out';
        return end.run({
          params,
          body: {
            ...{ version, kind, on: read(texts, 'on'), reason: read(texts, 'reason') },
            result: orNull(read(texts, 'result')),
            lesson: orNull(read(texts, 'lesson')),
            ties: orNull(read(texts, 'ties')),
            intoActionId: kind === 'merged' ? orNull(read(texts, 'into')) : null,
            transferredTo: kind === 'transferred' ? orNull(read(texts, 'taker')) : null,
          },
        });
      }}
    />
  );
}

function ReopenButton({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { params, version } = useCall({ action });
  const change = useChange(reopen);
  return (
    <div>
      <Button onPress={() => change.run({ params, body: { version } }).catch(() => undefined)}>
        {copy.reopen}
      </Button>
      <ProblemNotice error={change.problem} />
    </div>
  );
}

/** Firm commitments, each with its day and its words; one taken back stays readable. */
export function Commitments({ action, mayEdit }: Props & { readonly mayEdit: boolean }) {
  const copy = useCopy({ fr, en });
  const { formatDay } = useFormats();
  const { params, version } = useCall({ action });
  const change = useChange(withdraw);
  const { commitments } = action.details;
  if (commitments.length === 0) return null;
  return (
    <Section title={copy.commitments}>
      <ul className={styles.bare}>
        {commitments.map(({ id, person, role, on, wording, withdrawnOn }) => (
          <li key={id} className={styles.quote}>
            <p>
              {formatSentence(copy.commitmentLine, {
                ...{ person, wording, role: role === null ? '' : `, ${role}` },
                day: formatDay(on),
              })}
            </p>
            {withdrawnOn !== null && (
              <p className={styles.note}>{formatSentence(copy.withdrawn, { day: formatDay(withdrawnOn) })}</p>
            )}
            {mayEdit && withdrawnOn === null && (
              <Button
                kind="quiet"
                size="small"
                onPress={() =>
                  change
                    .run({ params: { ...params, commitment: id }, body: { version, on: getToday() } })
                    .catch(() => undefined)
                }
              >
                {copy.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={change.problem} />
    </Section>
  );
}

/** Everything that may be done today to this action. */
export function Acts({ action, programme }: Props & { readonly programme: ProgrammeReply }) {
  // A form starts from the sheet as it stands: another version is another form.
  const key = `${action.id}-${action.version}`;
  return (
    <div className={styles.form} key={key}>
      <ProgressForm action={action} />
      <CommitForm action={action} />
      <SuccessionForm action={action} />
      {action.details.ending === null ? (
        <EndForm action={action} programme={programme} />
      ) : (
        <ReopenButton action={action} />
      )}
    </div>
  );
}
