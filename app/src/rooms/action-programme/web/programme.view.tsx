// S29, the programme of actions of a territory.
import { nameSource } from '@trame/core/action-programme';
import { Button, EmptyState, formatSentence, getButtonClass, Link, Page } from '../../../design/index.js';
import { useCopy, useData, useFilters, useHasRole, useParam, useTitle } from '../../../platform/web/index.js';
import { getProgramme, type ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { NewAction } from './new-action.js';
import { ProgrammeBoard } from './programme-board.js';
import { ProgrammeCounts } from './programme-counts.js';
import { noFilters, ProgrammeFilters, parseFilters } from './programme-filters.js';
import { ProgrammeNav } from './programme-nav.js';
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
      {source && <p className={styles.note}>{formatSentence(copy.source, { source: nameSource(source) })}</p>}
    </div>
  );
}

function ProgrammeActions({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const root = `/espaces/${space}/programme`;
  return (
    <>
      <Link href={`${root}/tables`} look="plain">
        {copy.tables}
      </Link>
      <Link href={`${root}/engagements`} look="plain">
        {copy.readings}
      </Link>
      <a className={getButtonClass()} href={`/api/spaces/${space}/programme/annex.pdf`}>
        {copy.annex}
      </a>
      <Button onPress={() => window.print()}>{copy.print}</Button>
    </>
  );
}

function Shown({ programme }: { readonly programme: ProgrammeReply }) {
  const [filters] = useFilters();
  return filters.vue === 'board' ? (
    <ProgrammeBoard programme={programme} />
  ) : (
    <ProgrammeTable programme={programme} />
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [filters] = useFilters();
  const programme = useData(getProgramme, { params: { space }, query: parseFilters(filters) });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(`${programme.territoryName ?? ''} — ${copy.title}`);
  return (
    <div className={styles.programme}>
      <Page
        wide
        eyebrow={programme.territoryName}
        title={copy.title}
        lead={copy.lead}
        actions={<ProgrammeActions space={space} />}
      >
        <ProgrammeNav />
        <ProgrammeCounts programme={programme} />
        {programme.counted.actions > 0 && <ProgrammeFilters programme={programme} />}
        {mayEdit && <NewAction space={space} />}
        {programme.actions.length > 0 ? <Shown programme={programme} /> : <NoAction programme={programme} />}
        <Colophon programme={programme} />
      </Page>
    </div>
  );
}
