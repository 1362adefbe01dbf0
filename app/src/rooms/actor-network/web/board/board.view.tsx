// S31, the network: ten tiles with their errors, the picture, the table of families, before and after.
import {
  EmptyState,
  formatDate,
  formatSentence,
  Link,
  Page,
  Section,
  Select,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useFilters, useHasRole, useParam } from '../../../../platform/web/index.js';
import { getBoard, type ReleasedWave } from '../../contract/board.js';
import styles from './board.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Header } from './header.js';
import { Picture } from './picture.js';
import { AllFigures, Changes, Mixing } from './tables.js';
import { Tile } from './tile.js';

function Nothing({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  return (
    <EmptyState
      level={2}
      title={copy.none}
      action={
        <Link look="primary" href={`/espaces/${space}/enquetes`}>
          {copy.toSurveys}
        </Link>
      }
    >
      <p>{copy.noneText}</p>
    </EmptyState>
  );
}

/** Which survey is shown; kept in the address. */
function WaveChoice({
  waves,
  shown,
}: {
  readonly waves: readonly ReleasedWave[];
  readonly shown: ReleasedWave;
}) {
  const copy = useCopy({ fr, en });
  const name = useWaveName();
  const [, change] = useFilters();
  if (waves.length < 2) return null;
  return (
    <div className={styles.choice}>
      <Select
        label={copy.waveChoice}
        options={waves.map((wave) => ({ id: String(wave.number), label: name(wave) }))}
        value={String(shown.number)}
        onChange={(enquete) => change({ enquete })}
      />
    </div>
  );
}

function useWaveName(): (wave: ReleasedWave) => string {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return ({ number, closedAt }) =>
    formatSentence(copy.wave, { number, date: closedAt === null ? '—' : formatDate(closedAt, locale) });
}

function Shown({ wave }: { readonly wave: ReleasedWave }) {
  const name = useWaveName();
  return (
    <Section title={name(wave)}>
      <Header wave={wave} />
      <ul className={styles.tiles}>
        {wave.release.board.tiles.map((tile) => (
          <Tile key={tile.key} tile={tile} />
        ))}
      </ul>
      <AllFigures wave={wave} />
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [filters] = useFilters();
  const { waves, families } = useData(getBoard, { params: { space } });
  const shown = waves.find(({ number }) => String(number) === filters.enquete) ?? waves.at(-1);
  const isHand = useHasRole(space, ['facilitator', 'project-lead']);
  const isOwnTeam = useHasRole(space, ['facilitator', 'project-lead', 'lead-pair']);
  const links = (
    <>
      {isOwnTeam && (
        <Link look="plain" href={`/espaces/${space}/reseau/carte`}>
          {copy.toMap}
        </Link>
      )}
      {isHand && (
        <Link look="plain" href={`/espaces/${space}/reseau/mises-en-relation`}>
          {copy.toIntroductions}
        </Link>
      )}
      <Link look="plain" href={`/espaces/${space}/reseau/pilotage`}>
        {copy.piloting}
      </Link>
      <Link look="plain" href={`/espaces/${space}/reseau/methode`}>
        {copy.methods}
      </Link>
    </>
  );
  return (
    <Page wide title={copy.title} lead={copy.lead} actions={links}>
      {shown === undefined ? (
        <Nothing space={space} />
      ) : (
        <>
          <WaveChoice waves={waves} shown={shown} />
          <Shown wave={shown} />
          {shown.release.change && (
            <Changes
              change={shown.release.change}
              figures={shown.release.board.tiles.flatMap(({ headline, beside }) => [headline, ...beside])}
            />
          )}
          <Picture waves={waves} />
          <Mixing table={shown.release.table} families={families} />
        </>
      )}
    </Page>
  );
}
