// A committee at work: it walks the actions one by one, says, decides, and its minutes are written as it goes.
import { useState } from 'react';
import {
  Badge,
  Breadcrumb,
  Button,
  formatDate,
  formatSentence,
  getButtonClass,
  Link,
  Page,
  Section,
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
  useFilters,
  useHasRole,
  useOptionalData,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { type CommitteeReply, getCommittee, keepCommittee } from '../../contract/follow.js';
import { getProgramme } from '../../contract.js';
import styles from '../action-programme.module.css';
import { LeadList } from '../lead-list.js';
import { Fact, FollowPart } from '../sheet/reading.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Stop = CommitteeReply['walk'][number];
type Decisions = Readonly<Record<string, Readonly<Record<'said' | 'decision' | 'who' | 'due', string>>>>;
const BLANK = { said: '', decision: '', who: '', due: '' };

function createDecisions({ decisions }: CommitteeReply['committee']): Decisions {
  return Object.fromEntries(
    decisions.map(({ actionId, said, decision, who, due }) => [
      actionId,
      { said: said ?? '', decision: decision ?? '', who: who ?? '', due: due ?? '' },
    ]),
  );
}

const orNull = (text: string): string | null => text.trim() || null;

function parseDecisions(decisions: Decisions) {
  return Object.entries(decisions)
    .map(([actionId, texts]) => ({
      actionId,
      said: orNull(texts.said),
      decision: orNull(texts.decision),
      who: orNull(texts.who),
      due: orNull(texts.due),
    }))
    .filter(({ said, decision, who, due }) => [said, decision, who, due].some((text) => text !== null));
}

/** One stop: why it comes up, what is said, what is decided. */
function StopForm(props: {
  readonly stop: Stop;
  readonly texts: Decisions[string];
  readonly onChange: (texts: Decisions[string]) => void;
}) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { stop, texts, onChange } = props;
  const programme = useOptionalData(getProgramme, { params: { space }, query: {} });
  const action = programme?.actions.find(({ id }) => id === stop.actionId);
  const change = (name: keyof typeof BLANK) => (text: string) => onChange({ ...texts, [name]: text });
  return (
    <div className={styles.form}>
      <h3>{stop.title}</h3>
      <div className={styles.marks}>
        <Badge tone={stop.reason === 'going' ? 'plain' : 'warning'}>{copy.reasons[stop.reason]}</Badge>
        <Link href={`/espaces/${space}/programme/actions/${stop.actionId}`}>{copy.openSheet}</Link>
      </div>
      {action && (
        <>
          <dl className={styles.facts}>
            <Fact label={copy.pilots}>
              <LeadList pilots={action.pilots} />
            </Fact>
          </dl>
          <FollowPart action={action} />
        </>
      )}
      <TextArea label={copy.said} rows={2} value={texts.said} onChange={change('said')} />
      <TextArea label={copy.decision} rows={2} value={texts.decision} onChange={change('decision')} />
      <div className={styles.pair}>
        <TextField label={copy.who} value={texts.who} onChange={change('who')} />
        <TextField label={copy.due} type="date" value={texts.due} onChange={change('due')} />
      </div>
    </div>
  );
}

function Walk(props: {
  readonly walk: readonly Stop[];
  readonly decisions: Decisions;
  readonly onChange: (decisions: Decisions) => void;
}) {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  const { walk, decisions, onChange } = props;
  const asked = Number(filters.rang ?? '1') - 1;
  const place = Number.isInteger(asked) && asked >= 0 && asked < walk.length ? asked : 0;
  const stop = walk[place];
  if (stop === undefined) return <p className={styles.note}>{copy.walkEmpty}</p>;
  const go = (to: number) => change({ rang: String(to + 1) });
  return (
    <>
      <p className={styles.note} role="status">
        {formatSentence(copy.walkPlace, { place: place + 1, count: walk.length })}
      </p>
      <StopForm
        key={stop.actionId}
        stop={stop}
        texts={decisions[stop.actionId] ?? BLANK}
        onChange={(texts) => onChange({ ...decisions, [stop.actionId]: texts })}
      />
      <div className={styles.actions}>
        <Button isDisabled={place === 0} onPress={() => go(place - 1)}>
          {copy.previous}
        </Button>
        <Button isDisabled={place === walk.length - 1} onPress={() => go(place + 1)}>
          {copy.following}
        </Button>
      </div>
    </>
  );
}

interface Head {
  readonly chair: string;
  readonly present: string;
  readonly nextOn: string;
}

function createHead({ chair, present, nextOn }: CommitteeReply['committee']): Head {
  return { chair: chair ?? '', present: present.join('\n'), nextOn: nextOn ?? '' };
}

function parseHead({ chair, present, nextOn }: Head) {
  const names = present.split('\n').map((line) => line.trim());
  return { chair: orNull(chair), present: names.filter(Boolean), nextOn: orNull(nextOn) };
}

/** Who chairs, who is there, when the next one is. */
function HeadForm({ head, onChange }: { readonly head: Head; readonly onChange: (head: Head) => void }) {
  const copy = useCopy({ fr, en });
  const set = (name: keyof Head) => (text: string) => onChange({ ...head, [name]: text });
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <TextField label={copy.chair} value={head.chair} onChange={set('chair')} />
        <TextField label={copy.next} type="date" value={head.nextOn} onChange={set('nextOn')} />
      </div>
      <TextArea
        label={copy.present}
        hint={copy.presentHint}
        rows={3}
        value={head.present}
        onChange={set('present')}
      />
    </div>
  );
}

function Minutes({ reply }: { readonly reply: CommitteeReply }) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const { committee, walk } = reply;
  const [decisions, setDecisions] = useState(() => createDecisions(committee));
  const [head, setHead] = useState(() => createHead(committee));
  const keep = useChange(keepCommittee);
  const save = (isClosed: boolean) => {
    const { id, title, on, version } = committee;
    const body = { title, on, version, isClosed, ...parseHead(head), decisions: parseDecisions(decisions) };
    return keep.run({ params: { space, committee: id }, body }).then(
      () => announce(copy.saved),
      () => undefined,
    );
  };
  return (
    <>
      <HeadForm head={head} onChange={setHead} />
      <Section title={copy.walk}>
        <Walk walk={walk} decisions={decisions} onChange={setDecisions} />
      </Section>
      <ProblemNotice error={keep.problem} />
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={keep.isRunning} onPress={() => save(false)}>
          {copy.save}
        </Button>
        <Button isDisabled={keep.isRunning} onPress={() => save(true)}>
          {copy.close}
        </Button>
      </div>
    </>
  );
}

function Record({ committee }: Pick<CommitteeReply, 'committee'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { chair, present, nextOn, decisions } = committee;
  return (
    <>
      <dl className={styles.facts}>
        <Fact label={copy.chair}>{chair}</Fact>
        <Fact label={copy.present}>{present.join(', ')}</Fact>
        <Fact label={copy.next}>{nextOn && formatDate(nextOn, locale)}</Fact>
      </dl>
      <Section title={copy.minutesTitle}>
        {decisions.length === 0 && <p className={styles.note}>{copy.none}</p>}
        <ul className={styles.sheets}>
          {decisions.map(({ actionId, title, said, decision, who, due }) => (
            <li key={actionId} className={styles.slip}>
              <h3>{title}</h3>
              <dl className={styles.facts}>
                <Fact label={copy.said}>{said}</Fact>
                <Fact label={copy.decision}>{decision}</Fact>
                <Fact label={copy.who}>{who}</Fact>
                <Fact label={copy.due}>{due && formatDate(due, locale)}</Fact>
              </dl>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const id = useParam('committee');
  const reply = useData(getCommittee, { params: { space, committee: id } });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  const { committee } = reply;
  const root = `/espaces/${space}/programme`;
  useTitle(`${committee.title} — ${copy.committeesTitle}`);
  return (
    <Page
      wide
      title={committee.title}
      eyebrow={formatDate(committee.on, locale)}
      breadcrumb={
        <Breadcrumb
          links={[
            { href: root, label: copy.programme },
            { href: `${root}/comites`, label: copy.committeesTitle },
          ]}
          current={committee.title}
        />
      }
      actions={
        <a className={getButtonClass()} href={`/api/spaces/${space}/programme/committees/${id}/minutes.pdf`}>
          {copy.minutes}
        </a>
      }
    >
      {mayEdit && !committee.isClosed ? <Minutes reply={reply} /> : <Record committee={committee} />}
    </Page>
  );
}
