// Lines that may be one person, and those that were brought together: the machine suggests, somebody decides.
import { Button, formatDate, formatSentence, Section, useLocale } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../platform/web/index.js';
import { mergeRosterLines, type Roster, type RosterRow, undoRosterMerge } from '../../contract/roster.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './roster.module.css';

interface DoublesProps {
  readonly space: string;
  readonly roster: Roster;
}

export function nameRow(row: Pick<RosterRow, 'personName' | 'organisationName'>): string {
  return [row.personName, row.organisationName].filter((word) => word !== '').join(', ');
}

export function Doubles({ space, roster }: DoublesProps) {
  const copy = useCopy({ fr, en });
  const merge = useChange(mergeRosterLines);
  const find = (id: string) => roster.lines.find((line) => line.id === id);
  const pairs = roster.duplicates.flatMap(({ first, second, reason }) => {
    const [one, other] = [find(first), find(second)];
    return one === undefined || other === undefined ? [] : [{ one, other, reason }];
  });
  if (pairs.length === 0) return null;
  return (
    <Section title={copy.duplicates} lead={copy.duplicatesLead}>
      {merge.problem && <ProblemNotice error={merge.problem} />}
      <ul className={styles.pairs}>
        {pairs.map(({ one, other, reason }) => (
          <li key={`${one.id} ${other.id}`}>
            <span>
              {nameRow(one)}
              {' · '}
              {nameRow(other)} <span className={styles.soft}>({copy.reasons[reason]})</span>
            </span>
            <Button
              size="small"
              isDisabled={merge.isRunning}
              onPress={() => {
                const call = { params: { space, line: one.id }, body: { other: other.id } };
                merge.run(call).catch(() => undefined);
              }}
            >
              {formatSentence(copy.merge, { name: nameRow(one) })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Merges({ space, roster }: DoublesProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const undo = useChange(undoRosterMerge);
  if (roster.merges.length === 0) return null;
  return (
    <Section title={copy.merges}>
      {undo.problem && <ProblemNotice error={undo.problem} />}
      <ul className={styles.pairs}>
        {roster.merges.map(({ id, kept, merged, mergedAt }) => (
          <li key={id}>
            <span>
              {formatSentence(copy.mergeDone, { kept, merged, date: formatDate(mergedAt, locale) })}
            </span>
            <Button
              size="small"
              aria-label={formatSentence(copy.undoOf, { merged })}
              onPress={() => {
                undo.run({ params: { space, merge: id } }).catch(() => undefined);
              }}
            >
              {copy.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
