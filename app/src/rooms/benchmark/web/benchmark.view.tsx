// S25, the sheets of the benchmark: printed as cards, pinned to the challenges of here.
import { Button, formatSentence, Page, Section, useLocale } from '../../../design/index.js';
import { useCopy, useData, useHasRole, useParam, useSpace, useTitle } from '../../../platform/web/index.js';
import { benchmarkEdit } from '../access.js';
import { type Benchmark, getBenchmark } from '../contract.js';
import styles from './benchmark.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { SheetCard } from './sheet-card.js';

/** The same pins, read from the challenges. */
function ByChallenge({ benchmark }: { readonly benchmark: Benchmark }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const challenges = [...new Set(benchmark.pins.map(({ challenge }) => challenge))];
  const nameOf = new Map(benchmark.sheets.map(({ code, name }) => [code, name]));
  return (
    // A heading over nothing is not printed.
    <div className={styles.challenges} {...(challenges.length === 0 && { 'data-no-print': true })}>
      <Section title={copy.challenges}>
        {challenges.length === 0 && <p>{copy.noPin}</p>}
        <ul className={styles.list}>
          {challenges.map((challenge) => (
            <li key={challenge}>
              <strong>{challenge}</strong>
              {locale === 'fr' ? '\u202f: ' : ': '}
              {benchmark.pins
                .filter((pin) => pin.challenge === challenge)
                .map(({ sheet, reason }) => `${nameOf.get(sheet) ?? sheet}${reason ? ` (${reason})` : ''}`)
                .join(locale === 'fr' ? '\u202f; ' : '; ')}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Inspirations({ benchmark }: { readonly benchmark: Benchmark }) {
  const copy = useCopy({ fr, en });
  return (
    <div data-no-print>
      <Section title={copy.inspirations} lead={copy.inspirationsLead}>
        <ul className={styles.list}>
          {benchmark.inspirations.map(({ name, role }) => (
            <li key={name}>
              {name}
              {role === 'founding' && <span className={styles.note}> · {copy.founding}</span>}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const benchmark = useData(getBenchmark, { params: { space } });
  const canEdit = useHasRole(space, benchmarkEdit.roles);
  const name = useSpace()?.name ?? null;
  useTitle(copy.title);
  const filled = benchmark.sheets.filter(({ gaps }) => gaps.length < 3).length;
  return (
    <div className={styles.sheet}>
      <Page
        wide
        eyebrow={name}
        title={copy.title}
        lead={copy.lead}
        actions={<Button onPress={() => window.print()}>{copy.print}</Button>}
      >
        <Section
          title={copy.sheets}
          aside={<span>{formatSentence(copy.count, { filled, total: benchmark.sheets.length })}</span>}
        >
          <div className={styles.cards}>
            {benchmark.sheets.map((sheet) => (
              <SheetCard
                key={sheet.code}
                space={space}
                sheet={sheet}
                pins={benchmark.pins.filter((pin) => pin.sheet === sheet.code)}
                canEdit={canEdit}
              />
            ))}
          </div>
        </Section>
        <ByChallenge benchmark={benchmark} />
        <Inspirations benchmark={benchmark} />
      </Page>
    </div>
  );
}
