// One diagnosis shown: the zone that stands for the territory, the choices, the seven faces.
import { formatNumber, formatSentence, Notice, Tabs, useLocale } from '../../../../design/index.js';
import { useCopy, useData, useTitle } from '../../../../platform/web/index.js';
import { type Dataset, type Diagnosis, diagnose } from '../../contract.js';
import type { AnalysisQuery } from '../ask/ask-seminar.js';
import { Composer } from '../composer.js';
import { copy as en } from '../copy.en.js';
import { type DiagnosisCopy, copy as fr } from '../copy.fr.js';
import styles from '../shift-share.module.css';
import { AssociationView } from './association.js';
import { Decomposition } from './decomposition.js';
import { QuadrantsView } from './quadrants.js';
import { ReadingView } from './reading.js';
import { SideBySideView } from './side-by-side.js';
import { StabilityView } from './stability.js';
import { type TrajectoriesProps, TrajectoriesView } from './trajectories.js';

/** The zone is larger than the territory: said whenever it stands for it, loudly below one half. */
function ZoneNotice({ shown }: { readonly shown: Diagnosis }) {
  const { zone: words } = useCopy({ fr, en });
  const locale = useLocale();
  const { zone } = shown;
  if (zone === null || zone.share === null) return null;
  const stands = formatSentence(words.stands, {
    zone: zone.label,
    share: formatNumber(zone.share, locale, 0),
    source: zone.shareSource ?? '',
    year: zone.shareYear ?? '',
  });
  if (zone.share >= 50) return <p>{stands}</p>;
  return (
    <Notice tone="warning">
      {stands} {words.low}
    </Notice>
  );
}

interface ShownProps extends TrajectoriesProps {
  readonly datasets: readonly Dataset[];
}

interface Faced {
  readonly shown: Diagnosis;
  readonly analysis: AnalysisQuery;
}

function listFaces(props: TrajectoriesProps, { shown, analysis }: Faced, views: DiagnosisCopy['views']) {
  return [
    { id: 'decomposition', label: views.decomposition, content: <Decomposition shown={shown} /> },
    { id: 'stability', label: views.stability, content: <StabilityView shown={shown} /> },
    { id: 'quadrants', label: views.quadrants, content: <QuadrantsView shown={shown} /> },
    {
      id: 'trajectories',
      label: views.trajectories,
      content: <TrajectoriesView {...props} />,
    },
    {
      id: 'compare',
      label: views.compare,
      content: <SideBySideView {...props} places={props.choices.places ?? undefined} />,
    },
    {
      id: 'association',
      label: views.association,
      content: <AssociationView {...props} />,
    },
    {
      id: 'reading',
      label: views.reading,
      content: <ReadingView space={props.space} shown={shown} analysis={analysis} />,
    },
  ];
}

/** The diagnosis asked, under its choices and its faces. */
export function Shown({ datasets, ...props }: ShownProps) {
  const { space, dataset, place, choices, change } = props;
  const { views } = useCopy({ fr, en });
  const analysis = {
    dataset: dataset.id,
    territory: place,
    ...(choices.from !== null && { from: choices.from }),
    ...(choices.to !== null && { to: choices.to }),
    ...(choices.sector !== null && { sector: choices.sector }),
    reference: choices.reference,
    course: choices.course,
    variant: choices.variant,
  };
  const shown = useData(diagnose, { params: { space }, query: analysis });
  useTitle(`${shown.territory.label} — ${views.decomposition}`);
  const faces = listFaces(props, { shown, analysis }, views);
  return (
    <>
      <div className={styles.here}>
        <h2>{shown.territory.label}</h2>
        <ZoneNotice shown={shown} />
      </div>
      <Composer
        space={space}
        datasets={datasets}
        dataset={dataset}
        choices={choices}
        change={change}
        shown={shown}
      />
      <Tabs
        label={views.label}
        faces={faces}
        selected={faces.some(({ id }) => id === choices.view) ? choices.view : 'decomposition'}
        onSelect={(vue) => change({ vue: vue === 'decomposition' ? null : vue })}
      />
    </>
  );
}
