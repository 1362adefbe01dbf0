// S26, the diagnosis of a territory.
import { EmptyState, getButtonClass, Page } from '../../../design/index.js';
import {
  useCopy,
  useData,
  useFilters,
  useHasRole,
  useParam,
  useSpace,
  useTitle,
} from '../../../platform/web/index.js';
import { employmentEdit } from '../access.js';
import { type Dataset, listEmployment } from '../contract.js';
import { type Choices, chooseDataset, choosePlace, readChoices } from './choices.js';
import { AskPlace } from './composer.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { ImportDesk } from './import/desk.js';
import { writePaperAddress } from './paper-address.js';
import { RefusalEdge } from './refusal-edge.js';
import { GoneTable, RemoveTable } from './remove-table.js';
import { Shown } from './view/shown.js';

/** Choices that may not fit another place. */
const fresh = { de: null, a: null, activite: null };

function PrintLink({
  space,
  dataset,
  place,
  choices,
}: {
  readonly space: string;
  readonly dataset: Dataset | null;
  readonly place: string | null;
  readonly choices: Choices;
}) {
  const copy = useCopy({ fr, en });
  if (dataset === null || place === null) return null;
  return (
    <a className={getButtonClass()} href={writePaperAddress({ space, dataset: dataset.id, place }, choices)}>
      {copy.print}
    </a>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [filters, change] = useFilters();
  const { datasets, zones } = useData(listEmployment, { params: { space } });
  const canEdit = useHasRole(space, employmentEdit.roles);
  const choices = readChoices(filters);
  const dataset = chooseDataset(datasets, choices);
  const place = dataset === null ? null : choosePlace(dataset, zones, choices);
  const name = useSpace()?.name ?? null;
  useTitle(copy.title);
  return (
    <Page
      wide
      eyebrow={name ?? copy.eyebrow}
      title={copy.title}
      lead={copy.lead}
      actions={<PrintLink {...{ space, dataset, place, choices }} />}
    >
      {canEdit && (
        <ImportDesk
          space={space}
          isSmall={dataset !== null}
          onKept={({ id }) => change({ tableau: id, lieu: null, de: null, a: null, activite: null })}
        />
      )}
      <GoneTable asked={choices.dataset} datasets={datasets} />
      {dataset === null && (
        <EmptyState level={2} title={copy.empty.title}>
          <p>{copy.empty.text}</p>
        </EmptyState>
      )}
      {dataset !== null && place === null && (
        <AskPlace space={space} dataset={dataset} onPlace={(lieu) => change({ tableau: dataset.id, lieu })} />
      )}
      {dataset !== null && place !== null && (
        <RefusalEdge
          key={[dataset.id, place, choices.from, choices.to, choices.sector].join(' ')}
          offer={<AskPlace space={space} dataset={dataset} onPlace={(lieu) => change({ ...fresh, lieu })} />}
        >
          <Shown {...{ space, datasets, dataset, place, choices, change }} />
        </RefusalEdge>
      )}
      {dataset !== null && (
        <RemoveTable
          key={dataset.id}
          space={space}
          dataset={dataset}
          onRemoved={() => change({ ...fresh, tableau: null, lieu: null, lieux: null })}
        />
      )}
    </Page>
  );
}
