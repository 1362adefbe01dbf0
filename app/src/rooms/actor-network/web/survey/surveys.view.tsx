// The surveys of a territory, for those who organise: where each stands, who is left to remind, who read raw answers.
import { useState } from 'react';
import {
  Badge,
  Button,
  DataTable,
  EmptyState,
  formatCount,
  formatDate,
  formatSentence,
  Gauge,
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
import {
  listAnswerReadings,
  listSurveyMembers,
  listSurveys,
  moveSurvey,
  type PersonalLink,
  renewSurveyLink,
  type Wave,
} from '../../contract/survey.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Links } from './links.js';
import styles from './survey.module.css';
import { WaveForm } from './wave-form.js';

type Move = 'notice' | 'open' | 'close' | 'release';

const NEXT: Readonly<Record<Wave['state'], Move | null>> = {
  draft: 'notice',
  noticed: 'open',
  open: 'close',
  closed: 'release',
  released: null,
};

interface WaveProps {
  readonly space: string;
  readonly wave: Wave;
  readonly isKeeper: boolean;
  readonly onLinks: (links: readonly PersonalLink[]) => void;
}

/** The one way on, asked twice: none of these can be undone. */
function NextMove({ space, wave, onLinks }: WaveProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const change = useChange(moveSurvey);
  const [isSure, setSure] = useState(false);
  const move = NEXT[wave.state];
  if (move === null) return null;
  const run = () => {
    const call = { params: { space, wave: wave.id }, body: { move, version: wave.version } };
    change.run(call).then(
      ({ links }) => {
        setSure(false);
        if (links.length > 0) onLinks(links);
      },
      () => setSure(false),
    );
  };
  return (
    <div className={styles.stack}>
      <ProblemNotice error={change.problem} />
      <p className={styles.soft}>
        {formatSentence(copy.moveHelp[move], { days: formatCount(wave.noticeDays, copy.days, locale) })}
      </p>
      <div className={styles.actions}>
        {isSure ? (
          <>
            <Button kind="primary" isDisabled={change.isRunning} onPress={run}>
              {formatSentence(copy.sure, { move: copy.moves[move].toLowerCase() })}
            </Button>
            <Button onPress={() => setSure(false)}>{copy.cancel}</Button>
          </>
        ) : (
          <Button kind="primary" onPress={() => setSure(true)}>
            {copy.moves[move]}
          </Button>
        )}
      </div>
    </div>
  );
}

function Reminders({ space, wave, onLinks }: WaveProps) {
  const copy = useCopy({ fr, en });
  const { members } = useData(listSurveyMembers, { params: { space, wave: wave.id } });
  const renew = useChange(renewSurveyLink);
  const waiting = members.filter(({ state }) => state === 'waiting').length;
  return (
    <Section title={copy.remind} lead={copy.remindLead}>
      <ProblemNotice error={renew.problem} />
      <DataTable
        caption={formatSentence(copy.remindCaption, { waiting })}
        rows={members}
        getKey={({ line }) => line}
        columns={[
          { id: 'person', label: copy.person, sortBy: ({ name }) => name, render: ({ name }) => name },
          { id: 'organisation', label: copy.organisation, render: ({ organisation }) => organisation },
          {
            id: 'state',
            label: copy.state,
            sortBy: ({ state }) => state,
            render: ({ state }) => copy.memberStates[state],
          },
          {
            id: 'renew',
            label: copy.renew,
            render: ({ line, name }) => (
              <Button
                size="small"
                aria-label={formatSentence(copy.renewOf, { name })}
                onPress={() => {
                  const call = { params: { space, wave: wave.id }, body: { line } };
                  renew.run(call).then(
                    (link) => onLinks([link]),
                    () => undefined,
                  );
                }}
              >
                {copy.renew}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Screens({ wave }: { readonly wave: Wave }) {
  const copy = useCopy({ fr, en });
  if (wave.screens.length === 0) return null;
  return (
    <details>
      <summary>{copy.screens}</summary>
      <DataTable
        caption={copy.screensCaption}
        rows={wave.screens}
        getKey={({ step }) => step}
        columns={[
          { id: 'screen', label: copy.screen, render: ({ step }) => copy.steps[step] ?? step },
          { id: 'visits', label: copy.visits, align: 'end', render: ({ visits }) => visits },
          {
            id: 'median',
            label: copy.median,
            align: 'end',
            render: ({ median }) => formatSentence(copy.seconds, { seconds: median }),
          },
        ]}
      />
    </details>
  );
}

function WaveCard(props: WaveProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { space, wave, isKeeper } = props;
  const { respondents, actors } = wave;
  const isAsked = wave.state !== 'draft';
  return (
    <Section
      title={formatSentence(copy.wave, { number: wave.number })}
      aside={<Badge>{copy.states[wave.state]}</Badge>}
    >
      <div className={styles.wave}>
        {isAsked && (
          <>
            <p>{wave.title}</p>
            <Gauge
              label={copy.received}
              value={respondents}
              max={Math.max(1, actors)}
              text={formatSentence(copy.answered, { respondents, actors })}
              note={copy.target}
            />
            {wave.objected > 0 && (
              <p className={styles.soft}>{formatCount(wave.objected, copy.objected, locale)}.</p>
            )}
          </>
        )}
        {!isAsked && isKeeper && <WaveForm space={space} wave={wave} />}
        {isKeeper && <NextMove {...props} />}
        {wave.state === 'released' && (
          <p>
            <Link look="primary" href={`/espaces/${space}/reseau`}>
              {copy.board}
            </Link>
          </p>
        )}
        <Screens wave={wave} />
        {isKeeper && (wave.state === 'open' || wave.state === 'noticed') && <Reminders {...props} />}
      </div>
    </Section>
  );
}

function Readings({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { readings } = useData(listAnswerReadings, { params: { space } });
  return (
    <Section title={copy.readings} lead={copy.readingsLead}>
      {readings.length === 0 ? (
        <p>{copy.noReading}</p>
      ) : (
        <DataTable
          caption={copy.readings}
          rows={readings}
          getKey={({ at, who }) => `${at} ${who}`}
          columns={[
            { id: 'who', label: copy.reader, render: ({ who }) => who },
            { id: 'when', label: copy.when, render: ({ at }) => formatDate(at, locale) },
            { id: 'reason', label: copy.reason, render: ({ reason }) => reason },
          ]}
        />
      )}
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { waves } = useData(listSurveys, { params: { space } });
  const isKeeper = useHasRole(space, ['facilitator', 'project-lead']);
  const [links, setLinks] = useState<readonly PersonalLink[]>([]);
  const isFree = waves.every(({ state }) => state === 'released');
  return (
    <Page wide title={copy.title} lead={copy.lead}>
      {links.length > 0 && <Links links={links} />}
      {waves.length === 0 && (
        <EmptyState level={2} title={copy.none}>
          <p>{copy.noneText}</p>
        </EmptyState>
      )}
      {[...waves].reverse().map((wave) => (
        <WaveCard key={wave.id} space={space} wave={wave} isKeeper={isKeeper} onLinks={setLinks} />
      ))}
      {isFree && isKeeper && (
        <Section title={copy.prepare} lead={copy.prepareLead}>
          <WaveForm space={space} wave={null} />
        </Section>
      )}
      {waves.length > 0 && <Readings space={space} />}
    </Page>
  );
}
