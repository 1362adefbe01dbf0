// S37, the partners' round on a version: who was asked, what each answered, and silence told as silence.
import { type FormEvent, useState } from 'react';
import {
  Badge,
  Button,
  formatCount,
  formatDate,
  formatSentence,
  Link,
  type Locale,
  Page,
  Section,
  Select,
  TextArea,
  TextField,
  useAnnounce,
  useLocale,
} from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useHasRole,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { answerRound, listRounds, openRound, type Round } from '../../contract/follow.js';
import { listVersions } from '../../contract/version.js';
import styles from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { type FollowCopy, copy as fr } from './copy.fr.js';
import { type PartnerLine, parsePartners } from './partner-line.js';

function Partners(props: {
  readonly text: string;
  readonly asked: readonly PartnerLine[];
  readonly onChange: (text: string) => void;
}) {
  const { text, asked, onChange } = props;
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const doubtful = asked.filter(({ isDoubtful }) => isDoubtful).map(({ label }) => label);
  const withLink = asked.filter(({ address }) => address !== null).length;
  return (
    <>
      <TextArea
        label={copy.partners}
        hint={copy.partnersHint}
        rows={4}
        value={text}
        onChange={onChange}
        {...(doubtful.length > 0 && {
          error: formatSentence(copy.partnersDoubtful, { names: doubtful.join(', ') }),
        })}
      />
      {withLink > 0 && <p className={styles.note}>{formatCount(withLink, copy.willReceive, locale)}</p>}
    </>
  );
}

function OpenRound() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { versions } = useData(listVersions, { params: { space } });
  const [version, setVersion] = useState(versions.at(-1)?.id ?? '');
  const [partners, setPartners] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const open = useChange(openRound);
  const asked = parsePartners(partners);
  const isDoubtful = asked.some((one) => one.isDoubtful);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const voices = asked.map(({ label, address }) => ({ label, address }));
    await open
      .run({ params: { space }, body: { versionId: version, voices, closesOn: closesOn || null } })
      .then(
        () => setPartners(''),
        () => undefined,
      );
  };
  if (versions.length === 0) {
    return (
      <p>
        {copy.needsVersion} <Link href={`/espaces/${space}/programme/versions`}>{copy.toVersions}</Link>
      </p>
    );
  }
  return (
    <form onSubmit={submit} className={styles.form} aria-label={copy.openRound}>
      <div className={styles.pair}>
        <Select
          label={copy.version}
          value={version}
          onChange={setVersion}
          options={versions.map(({ id, label }) => ({ id, label }))}
        />
        <TextField label={copy.closesOn} type="date" value={closesOn} onChange={setClosesOn} />
      </div>
      <Partners text={partners} asked={asked} onChange={setPartners} />
      <ProblemNotice error={open.problem} />
      <div>
        <Button type="submit" kind="primary" isDisabled={asked.length === 0 || isDoubtful || open.isRunning}>
          {copy.openRound}
        </Button>
      </div>
    </form>
  );
}

type Voice = Round['voices'][number];
const SILENT = 'none';
const ANSWERS = ['agreed', 'agreed-with-remark', 'refused'] as const;

function AnswerForm({ round, voice }: { readonly round: Round; readonly voice: Voice }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const [answer, setAnswer] = useState<string>(voice.answer ?? SILENT);
  const [remark, setRemark] = useState(voice.remark ?? '');
  const [by, setBy] = useState(voice.by ?? '');
  const record = useChange(answerRound);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      version: round.version,
      answer: ANSWERS.find((one) => one === answer) ?? null,
      remark: remark || null,
      by: by || null,
    };
    await record.run({ params: { space, round: round.id, voice: voice.id }, body }).then(
      () => announce(copy.recorded),
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={styles.form} aria-label={`${copy.answer} — ${voice.label}`}>
      <div className={styles.pair}>
        <Select
          label={copy.answer}
          value={answer}
          onChange={setAnswer}
          options={[SILENT, ...ANSWERS].map((id) => ({
            id,
            label: copy.answers[id as keyof typeof copy.answers],
          }))}
        />
        <TextField label={copy.by} value={by} onChange={setBy} />
      </div>
      <TextArea label={copy.remark} rows={2} value={remark} onChange={setRemark} />
      <ProblemNotice error={record.problem} />
      <div>
        <Button type="submit" size="small" isDisabled={record.isRunning}>
          {copy.record}
        </Button>
      </div>
    </form>
  );
}

/** Where a round stands; the silent are named as such, and the last day to answer is told. */
function describeCounts({ counted, closesOn }: Round, copy: FollowCopy, locale: Locale): string {
  const { asked, ...answers } = counted;
  const parts = (['agreed', 'remarked', 'refused', 'silent'] as const).map((kind) =>
    formatSentence(copy.roundParts[kind], { count: answers[kind] }),
  );
  const until =
    closesOn === null ? '' : ` ${formatSentence(copy.roundUntil, { day: formatDate(closesOn, locale) })}`;
  const counts = copy.labelled(formatCount(asked, copy.askedPartners, locale), parts.join(', '));
  return `${counts}.${until}`;
}

function VoiceLine({
  round,
  voice,
  mayEdit,
}: {
  readonly round: Round;
  readonly voice: Voice;
  readonly mayEdit: boolean;
}) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const told = [voice.by, voice.on && formatDate(voice.on, locale)].filter(Boolean).join(', ');
  return (
    <li className={styles.slip}>
      <div className={styles.marks}>
        <strong>{voice.label}</strong>
        <Badge tone={voice.answer === null ? 'plain' : 'strong'}>
          {copy.answers[voice.answer ?? SILENT]}
        </Badge>
      </div>
      {voice.remark && <p>{voice.remark}</p>}
      {told && <p className={styles.note}>{told}</p>}
      {voice.hasLink && <p className={styles.note}>{copy.hasLink}</p>}
      {mayEdit && (
        <details>
          <summary>{copy.record}</summary>
          <AnswerForm key={round.version} round={round} voice={voice} />
        </details>
      )}
    </li>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const { rounds } = useData(listRounds, { params: { space } });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(copy.validationTitle);
  return (
    <Page wide title={copy.validationTitle} lead={copy.validationLead}>
      <ProgrammeNav />
      {mayEdit && <OpenRound />}
      {rounds.toReversed().map((round) => (
        <Section
          key={round.id}
          title={formatSentence(copy.roundTitle, {
            version: round.versionLabel,
            day: formatDate(round.opensOn, locale),
          })}
          lead={describeCounts(round, copy, locale)}
        >
          <ul className={styles.bare}>
            {round.voices.map((voice) => (
              <VoiceLine key={voice.id} round={round} voice={voice} mayEdit={mayEdit} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
