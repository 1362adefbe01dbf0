// S29, the programme of actions of a territory.
import { Button, EmptyState, formatSentence, Page } from '../../../design/index.js';
import { useCopy, useData, useFilters, useParam, useTitle } from '../../../platform/web/index.js';
import { getProgramme, type ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { ProgrammeCounts } from './programme-counts.js';
import { noFilters, ProgrammeFilters, parseFilters } from './programme-filters.js';
import { ProgrammeTable } from './programme-table.js';

/** No row: because of the filters, or because nothing is written yet. */
function NoAction({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const [, change] = useFilters();
  if (programme.counted.actions === 0) {
    return (
      <EmptyState level={2} title={copy.emptyProgramme}>
        <p>{copy.emptyProgrammeText}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      level={2}
      title={copy.nothing}
      action={<Button onPress={() => change(noFilters)}>{copy.clear}</Button>}
    >
      <p>{copy.nothingText}</p>
    </EmptyState>
  );
}

function Colophon({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const { starMeaning, source, counted } = programme;
  return (
    <div className={styles.colophon}>
      {starMeaning && counted.starred > 0 && (
        <p>{formatSentence(copy.starExplained, { meaning: starMeaning })}</p>
      )}
      {source && (
        <p className={styles.note}>
          {formatSentence(copy.source, {
            source: [source.title, source.publisher, source.section].filter(Boolean).join(', '),
          })}
        </p>
      )}
    </div>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [filters] = useFilters();
  const programme = useData(getProgramme, { params: { space }, query: parseFilters(filters) });
  useTitle(`${programme.territoryName ?? ''} — ${copy.title}`);
  return (
    <div className={styles.programme}>
      <Page
        wide
        eyebrow={programme.territoryName}
        title={copy.title}
        lead={copy.lead}
        actions={<Button onPress={() => window.print()}>{copy.print}</Button>}
      >
        <ProgrammeCounts programme={programme} />
        {programme.counted.actions > 0 && <ProgrammeFilters programme={programme} />}
        {programme.actions.length > 0 ? (
          <ProgrammeTable programme={programme} />
        ) : (
          <NoAction programme={programme} />
        )}
        <Colophon programme={programme} />
      </Page>
    </div>
  );
}
