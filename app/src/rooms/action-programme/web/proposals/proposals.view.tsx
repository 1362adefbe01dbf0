// S28, proposals chosen and set aside, with their value and the reasons; those picked become actions in one gesture.
import { useId, useState } from 'react';
import {
  Button,
  Checkbox,
  EmptyState,
  formatCount,
  formatSentence,
  getButtonClass,
  Link,
  Notice,
  Page,
  Section,
  Select,
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
import { originRead } from '../../access.js';
import { convertProposals, listProposals, type ShownProposal } from '../../contract/origin.js';
import { getProgramme } from '../../contract.js';
import styles from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { formatCardAddress } from '../sheet/origins.js';
import { Fact } from '../sheet/reading.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const keyOf = ({ source }: ShownProposal): string => `${source.seminar} ${source.activity} ${source.item}`;

interface ListProps {
  readonly proposals: readonly ShownProposal[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (key: string, isPicked: boolean) => void;
  readonly mayEdit: boolean;
}

/** What was proposed, and to whom it is worth something; on a phone it opens when asked, and what was decided stays. */
function Pitched({ proposal }: { readonly proposal: ShownProposal }) {
  const copy = useCopy({ fr, en });
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const facts = (['problem', 'solution', 'partnersValue', 'territoryValue', 'whoCares'] as const).filter(
    (fact) => proposal[fact] !== null,
  );
  if (facts.length === 0) return null;
  return (
    <>
      <p className={styles.unfold}>
        <button
          type="button"
          className={getButtonClass({ size: 'small' })}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={`${copy.read} — ${proposal.title}`}
          onClick={() => setOpen(!isOpen)}
        >
          {copy.read}
        </button>
      </p>
      <dl className={styles.facts} id={id} data-open={isOpen}>
        {facts.map((fact) => (
          <Fact key={fact} label={copy[fact]}>
            {proposal[fact]}
          </Fact>
        ))}
      </dl>
    </>
  );
}

function ProposalCard(props: {
  readonly proposal: ShownProposal;
  readonly isPicked: boolean;
  readonly onPick: ((isPicked: boolean) => void) | null;
}) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { proposal, isPicked, onPick } = props;
  const { choice, convertedInto } = proposal;
  // The wall is read by fewer people than the proposals are.
  const mayFollow = useHasRole(space, originRead.roles);
  return (
    <li className={styles.slip}>
      <h3>{proposal.title}</h3>
      <p className={styles.note}>
        {copy.mark}{' '}
        {mayFollow ? (
          <Link href={formatCardAddress(space, proposal)}>{proposal.reference}</Link>
        ) : (
          proposal.reference
        )}
      </p>
      <Pitched proposal={proposal} />
      {(choice !== null || convertedInto !== null) && (
        <dl className={styles.facts}>
          <Fact label={copy.reason}>
            {choice && [choice.reason, choice.voice].filter(Boolean).join(' — ')}
          </Fact>
          <Fact label={copy.vote}>{choice?.vote ?? null}</Fact>
          <Fact label={copy.converted}>
            {convertedInto && (
              <Link href={`/espaces/${space}/programme/actions/${convertedInto.id}`}>
                {convertedInto.title}
              </Link>
            )}
          </Fact>
        </dl>
      )}
      {convertedInto === null && onPick !== null && (
        <Checkbox isSelected={isPicked} onChange={onPick} aria-label={`${copy.pick} — ${proposal.title}`}>
          {copy.pick}
        </Checkbox>
      )}
    </li>
  );
}

function ProposalList({ proposals, picked, onPick, mayEdit }: ListProps) {
  return (
    <ul className={styles.sheets}>
      {proposals.map((proposal) => {
        const key = keyOf(proposal);
        return (
          <ProposalCard
            key={key}
            proposal={proposal}
            isPicked={picked.has(key)}
            onPick={mayEdit ? (isPicked) => onPick(key, isPicked) : null}
          />
        );
      })}
    </ul>
  );
}

/** What a section holds: what still waits for a gesture stands open, what already is an action is counted and folds away. */
function Sorted({ proposals, ...list }: ListProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const waiting = proposals.filter(({ convertedInto }) => convertedInto === null);
  const became = proposals.filter(({ convertedInto }) => convertedInto !== null);
  return (
    <>
      {waiting.length > 0 && <ProposalList proposals={waiting} {...list} />}
      {became.length > 0 && (
        <details>
          <summary>{formatCount(became.length, copy.becameWords, locale)}</summary>
          <ProposalList proposals={became} {...list} />
        </details>
      )}
    </>
  );
}

const NONE = 'none';

function Conversion(props: {
  readonly proposals: readonly ShownProposal[];
  readonly picked: ReadonlySet<string>;
  readonly onPicked: (keys: ReadonlySet<string>) => void;
}) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { proposals, picked, onPicked } = props;
  const locale = useLocale();
  const { groups } = useData(getProgramme, { params: { space }, query: {} });
  const [groupId, setGroup] = useState(NONE);
  const [said, setSaid] = useState<string | null>(null);
  const convert = useChange(convertProposals);
  const open = proposals.filter(
    ({ choice, convertedInto }) => choice?.outcome === 'chosen' && convertedInto === null,
  );
  const run = async () => {
    const asked = proposals.filter((proposal) => picked.has(keyOf(proposal)));
    const body = {
      proposals: asked.map(({ source }) => ({ source, groupId: groupId === NONE ? null : groupId })),
    };
    await convert.run({ params: { space }, body }).then(
      ({ made, already }) => {
        setSaid(formatSentence(copy.made, { count: made.length, already: already.length }));
        onPicked(new Set());
      },
      () => undefined,
    );
  };
  const named = groups.filter(({ label }) => label !== null);
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <Select
          label={copy.group}
          value={groupId}
          onChange={setGroup}
          options={[
            { id: NONE, label: copy.noGroup },
            ...named.map(({ id, label }) => ({ id, label: label ?? '' })),
          ]}
        />
        <Button onPress={() => onPicked(new Set(open.map(keyOf)))} isDisabled={open.length === 0}>
          {copy.pickAll}
        </Button>
        <Button kind="primary" onPress={run} isDisabled={picked.size === 0 || convert.isRunning}>
          {copy.convert}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {said ?? formatCount(picked.size, copy.pickedWords, locale)}
      </p>
      <ProblemNotice error={convert.problem} />
    </div>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { proposals } = useData(listProposals, { params: { space } });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useTitle(copy.title);
  const onPick = (key: string, isPicked: boolean) =>
    setPicked(new Set(isPicked ? [...picked, key] : [...picked].filter((other) => other !== key)));
  const list = { picked, onPick, mayEdit };
  const by = (...outcomes: readonly (string | undefined)[]) =>
    proposals.filter(({ choice }) => outcomes.includes(choice?.outcome));
  const parts = [
    { title: copy.chosen, lead: undefined, shown: by('chosen') },
    { title: copy.undecided, lead: undefined, shown: by('postponed', undefined) },
    { title: copy.setAside, lead: copy.setAsideLead, shown: by('set-aside') },
  ].filter(({ shown }) => shown.length > 0);
  return (
    <Page wide title={copy.title} lead={copy.lead}>
      <ProgrammeNav />
      {proposals.length === 0 && (
        <EmptyState level={2} title={copy.none}>
          <p>{copy.noneText}</p>
        </EmptyState>
      )}
      {mayEdit && proposals.some(({ convertedInto }) => convertedInto === null) && (
        <Conversion proposals={proposals} picked={picked} onPicked={setPicked} />
      )}
      {parts.map(({ title, lead, shown }) => (
        <Section key={title} title={`${title} (${shown.length})`}>
          {lead && <Notice>{lead}</Notice>}
          <Sorted proposals={shown} {...list} />
        </Section>
      ))}
    </Page>
  );
}
