// The dated figures of a sheet, the two industrial shares side by side, the older values under them.
import { Figure, formatNumber, formatSentence, useLocale } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './territory.module.css';

type Key = TerritorySheet['figures'][number]['key'];

/** Always shown, even when missing: a sheet that hides a gap lies. */
const expected: readonly Key[] = ['population', 'industrial-job-share-epci', 'industrial-job-share-ti'];

function joinCaveats(caveats: readonly string[] | undefined): string | undefined {
  return caveats && caveats.length > 0 ? caveats.join(' ') : undefined;
}

export function SheetFigures({ figures }: { readonly figures: TerritorySheet['figures'] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const keys = [...new Set([...expected, ...figures.map((figure) => figure.key)])];
  const older = figures.flatMap((figure) =>
    figure.previous.map((previous) => ({ ...previous, key: figure.key })),
  );
  return (
    <>
      <div className={styles.figures}>
        {keys.map((key) => {
          const figure = figures.find((candidate) => candidate.key === key);
          const unit = figure && key !== 'population' ? { unit: figure.unit } : {};
          return (
            <Figure
              key={key}
              label={copy.keys[key]}
              value={figure?.value ?? null}
              {...unit}
              source={figure && formatSentence(copy.sourced, { source: figure.source, year: figure.year })}
              basis={figure?.basis ?? undefined}
              caveat={joinCaveats(figure?.caveats)}
            />
          );
        })}
      </div>
      {older.length > 0 && (
        <details>
          <summary>{copy.older}</summary>
          <ul className={styles.list}>
            {older.map((figure) => (
              <li key={`${figure.key}-${figure.year}-${figure.source}-${figure.value}`}>
                {copy.keys[figure.key]}&#8239;: {formatNumber(figure.value, locale)} {figure.unit} (
                {formatSentence(copy.sourced, { source: figure.source, year: figure.year })})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
