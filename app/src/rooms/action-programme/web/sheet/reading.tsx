// A sheet as it is read: what is written, stage after stage; what is not written is not shown as a hole.
import { computeFinancing, readIndicator, readMilestone } from '@trame/core/action-programme';
import type { ReactNode } from 'react';
import { Badge, formatDate, formatSentence, Link, Section, useLocale } from '../../../../design/index.js';
import { useCopy, useParam } from '../../../../platform/web/index.js';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import styles from '../action-programme.module.css';
import { LeadList } from '../lead-list.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { useFormats } from './formats.js';

interface FactProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A line of the sheet; nothing at all when nothing is written. */
export function Fact({ label, children }: FactProps) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface Props {
  readonly action: ActionSheet;
}

export function ProposalPart({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { details, description } = action;
  const { choice } = details;
  return (
    <dl className={styles.facts}>
      <Fact label={copy.problem}>{details.problem}</Fact>
      <Fact label={copy.solution}>{details.solution}</Fact>
      <Fact label={copy.description}>{description}</Fact>
      <Fact label={copy.partnersValue}>{details.partnersValue}</Fact>
      <Fact label={copy.territoryValue}>{details.territoryValue}</Fact>
      <Fact label={copy.whoCares}>{details.whoCares}</Fact>
      <Fact label={copy.choice}>
        {choice &&
          [`${copy.outcomes[choice.outcome]} — ${choice.reason}`, choice.vote].filter(Boolean).join('\n')}
      </Fact>
    </dl>
  );
}

export function ProjectPart({ action, programme }: Props & { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { formatDay } = useFormats();
  const { workingGroup, firstStep, dependsOn } = action.details;
  const group = programme.groups.find(({ id }) => id === action.groupId)?.label ?? null;
  const awaitedActions = programme.actions.filter(({ id }) => dependsOn.includes(id));
  return (
    <dl className={styles.facts}>
      <Fact label={copy.group}>{group}</Fact>
      <Fact label={copy.pilots}>
        <LeadList pilots={action.pilots} />
      </Fact>
      <Fact label={copy.workingGroup}>{workingGroup?.members.map(({ label }) => label).join('\n')}</Fact>
      <Fact label={copy.objectives}>{action.objectives.join('\n')}</Fact>
      <Fact label={copy.firstStep}>
        {firstStep &&
          [firstStep.what, firstStep.who, firstStep.due && formatDay(firstStep.due)]
            .filter(Boolean)
            .join(' · ')}
      </Fact>
      <Fact label={copy.links}>{action.links.map(({ name }) => name).join('\n')}</Fact>
      <Fact label={copy.dependsOn}>
        {awaitedActions.length > 0 &&
          awaitedActions.map(({ id, title }) => (
            <div key={id}>
              <Link href={`/espaces/${space}/programme/actions/${id}`}>{title}</Link>
            </div>
          ))}
      </Fact>
    </dl>
  );
}

function Money({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { formatEuros } = useFormats();
  const { cost, financing } = action.details;
  const sums = computeFinancing(cost, financing);
  return (
    <>
      <Fact label={copy.cost}>
        {cost &&
          [`${formatEuros(cost.euros)} (${copy.precisions[cost.precision].toLowerCase()})`, cost.note]
            .filter(Boolean)
            .join(', ')}
      </Fact>
      <Fact label={copy.financing}>
        {financing.length > 0 && (
          <>
            {financing
              .map(({ source, euros, state, year }) =>
                copy.labelled(
                  source,
                  [
                    euros === null ? copy.noAmount : formatEuros(euros),
                    copy.financingStates[state].toLowerCase(),
                    year,
                  ]
                    .filter(Boolean)
                    .join(', '),
                ),
              )
              .join('\n')}
            {'\n'}
            <span className={styles.note}>
              {formatSentence(copy.sums, {
                obtained: formatEuros(sums.obtained),
                asked: formatEuros(sums.asked),
                sought: formatEuros(sums.sought),
              })}{' '}
              {sums.missing !== null &&
                sums.missing > 0 &&
                formatSentence(copy.missing, { missing: formatEuros(sums.missing) })}{' '}
              {sums.unknown > 0 && formatSentence(copy.unknownLines, { count: sums.unknown })}
            </span>
          </>
        )}
      </Fact>
    </>
  );
}

function Steps({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { formatDay, today } = useFormats();
  const { milestones } = action.details;
  if (milestones.length === 0) return null;
  return (
    <Fact label={copy.milestones}>
      <ul className={styles.bare}>
        {milestones.map((milestone) => {
          const { id, title, who, due, doneOn } = milestone;
          const when = doneOn === null ? due && formatDay(due) : `${copy.doneOn} ${formatDay(doneOn)}`;
          return (
            <li key={id}>
              {[title, who, when].filter(Boolean).join(' · ')}{' '}
              {readMilestone(milestone, today) === 'late' && <Badge tone="warning">{copy.late}</Badge>}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}

export function ActionPart({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { formatDay, formatValue } = useFormats();
  const { contact, partners, indicators, legalForm, startsOn, endsOn } = action.details;
  const dates = [startsOn, endsOn].map((day) => (day === null ? '…' : formatDay(day)));
  return (
    <dl className={styles.facts}>
      <Fact label={copy.contact}>
        {contact && [contact.label, contact.mail, contact.phone].filter(Boolean).join(' · ')}
      </Fact>
      <Fact label={copy.partners}>
        {partners
          .map(({ label, brings, gains }) =>
            [
              label,
              brings && copy.labelled(copy.brings.toLowerCase(), brings),
              gains && copy.labelled(copy.gains.toLowerCase(), gains),
            ]
              .filter(Boolean)
              .join(' · '),
          )
          .join('\n')}
      </Fact>
      <Steps action={action} />
      <Fact label={copy.dates}>{(startsOn !== null || endsOn !== null) && dates.join(' → ')}</Fact>
      <Money action={action} />
      <Fact label={copy.legalForm}>{legalForm}</Fact>
      <Fact label={copy.indicators}>
        {indicators
          .map((indicator) => {
            const { label, unit, baseline, target } = indicator;
            const { last } = readIndicator(indicator);
            const tell = (name: string, read: NonNullable<typeof last>) =>
              copy.labelled(
                name.toLowerCase(),
                `${formatValue(read.value)}, ${formatDay(read.on)}, ${read.source}`,
              );
            const due = target?.due ? `, ${formatSentence(copy.dueOn, { day: formatDay(target.due) })}` : '';
            return [
              `${label} (${unit})`,
              baseline ? tell(copy.baseline, baseline) : copy.noBaseline,
              last && tell(copy.lastReading, last),
              target && copy.labelled(copy.target.toLowerCase(), `${formatValue(target.value)}${due}`),
            ]
              .filter(Boolean)
              .join(' · ');
          })
          .join('\n')}
      </Fact>
    </dl>
  );
}

export function FollowPart({ action }: Props) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { formatDay } = useFormats();
  const { progress, awaited, pilotHistory, ending } = action.details;
  const { news, help, status, phase } = progress;
  const open = awaited.filter(({ settledOn }) => settledOn === null);
  return (
    <dl className={styles.facts}>
      <Fact label={copy.phase}>{copy.phases[phase]}</Fact>
      <Fact label={copy.status}>{status === null ? copy.silent : copy.statuses[status]}</Fact>
      <Fact label={copy.news}>
        {news &&
          formatSentence(copy.newsLine, {
            text: news.text,
            by: news.by ?? '',
            day: formatDate(news.on, locale),
          })}
      </Fact>
      <Fact label={copy.help}>
        {help && formatSentence(copy.helpLine, { text: help.text, to: help.to, day: formatDay(help.since) })}
      </Fact>
      <Fact label={copy.awaited}>
        {open
          .map((one) =>
            [
              formatSentence(copy.awaitedLine, { from: one.from, what: one.what, day: formatDay(one.since) }),
              one.blockingText,
            ]
              .filter(Boolean)
              .join(' · '),
          )
          .join('\n')}
      </Fact>
      <Fact label={copy.pastPilots}>
        {pilotHistory
          .map(({ pilot, until, reason }) =>
            formatSentence(copy.pastPilot, {
              pilot: pilot.label,
              day: formatDay(until),
              reason: reason === null ? '' : `, ${reason}`,
            }),
          )
          .join('\n')}
      </Fact>
      <Fact label={copy.ending}>
        {ending &&
          formatSentence(copy.endingLine, {
            ending: copy.endings[ending.kind],
            day: formatDay(ending.on),
            reason: ending.reason,
          })}
      </Fact>
      <Fact label={copy.result}>{ending?.result ?? null}</Fact>
      <Fact label={copy.lesson}>{ending?.lesson ?? null}</Fact>
      <Fact label={copy.ties}>{ending?.ties ?? null}</Fact>
    </dl>
  );
}

/** What the stage would like to know next: questions, never a score. */
export function Prompts({ action }: Props) {
  const copy = useCopy({ fr, en });
  const { missing } = action.completeness;
  return (
    <Section title={copy.prompts}>
      {missing.length === 0 ? (
        <p className={styles.note}>{copy.promptsNone}</p>
      ) : (
        <ul>
          {missing.map((prompt) => (
            <li key={prompt}>{copy.promptNames[prompt]}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
