// How the board is computed: a page written from the constants that the code applies.
import {
  cellRules,
  DEFAULT_ACTIVE_THRESHOLD,
  FEWEST_MOVERS,
  figureKeys,
  figureTable,
  HIGH_REDUNDANCY,
  LOW_RENEWAL,
  MOST_CARDS,
  NOTICE_DAYS,
  opinionItems,
  outsideTypes,
  thresholds,
  VISIBLE_ERRORS,
  verdictLimits,
} from '@trame/core/actor-network';
import {
  Breadcrumb,
  DataTable,
  formatNumber,
  formatSentence,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useParam } from '../../../../platform/web/index.js';
import styles from './board.module.css';
import { copy as copyEn } from './copy.en.js';
import { copy as copyFr } from './copy.fr.js';
import { ERRORS, formatGap } from './format.js';
import { methods as en } from './methods-copy.en.js';
import { methods as fr } from './methods-copy.fr.js';

/** A rule's number: a share under 1, a count above. */
function useRule() {
  const locale = useLocale();
  return (value: number): string =>
    value <= 1
      ? `${formatNumber(value * 100, locale, 0)}${locale === 'fr' ? '\u00a0' : ''}%`
      : formatNumber(value, locale, 2);
}

function Rules<K extends string>(props: {
  readonly rules: Readonly<Record<K, number>>;
  readonly rows: Readonly<Record<K, string>>;
}) {
  const write = useRule();
  const keys = Object.keys(props.rows) as K[];
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{formatSentence(props.rows[key], { value: write(props.rules[key]) })}</li>
      ))}
    </ul>
  );
}

function Figures() {
  const words = useCopy({ fr, en });
  const copy = useCopy({ fr: copyFr, en: copyEn });
  const locale = useLocale();
  const modelOf = (key: (typeof figureKeys)[number]) =>
    key in figureTable ? figureTable[key as keyof typeof figureTable] : null;
  const holes = { doors: outsideTypes.length, opinions: opinionItems.length };
  return (
    <DataTable
      caption={words.figures}
      rows={figureKeys}
      getKey={(key) => key}
      columns={[
        { id: 'figure', label: words.figure, render: (key) => copy.figures[key]?.[0] },
        {
          id: 'formula',
          label: words.formula,
          render: (key) => formatSentence(words.formulas[key] ?? '', holes),
        },
        {
          id: 'error',
          label: words.error,
          render: (key) =>
            modelOf(key)?.sweep === null
              ? words.none
              : modelOf(key)?.isCautious
                ? words.cautious
                : words.plain,
        },
        {
          id: 'visible',
          label: words.visible,
          align: 'end',
          render: (key) => {
            const model = modelOf(key);
            return model?.visibleAt42 == null
              ? words.none
              : formatGap(model.visibleAt42, model.unit, locale).replace('+', '±');
          },
        },
      ]}
    />
  );
}

function Sentences({
  rows,
  holes = {},
}: {
  readonly rows: readonly string[];
  readonly holes?: Readonly<Record<string, string | number>>;
}) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row}>{formatSentence(row, holes)}</li>
      ))}
    </ul>
  );
}

export function Screen() {
  const words = useCopy({ fr, en });
  const copy = useCopy({ fr: copyFr, en: copyEn });
  const space = useParam('space');
  const write = useRule();
  const locale = useLocale();
  const change = {
    discuss: formatNumber(verdictLimits.discuss, locale, 2),
    clear: formatNumber(verdictLimits.clear, locale, 2),
    visible: formatNumber(VISIBLE_ERRORS, locale, 2),
    redundancy: formatNumber(HIGH_REDUNDANCY, locale),
    renewal: write(LOW_RENEWAL),
  };
  const form = { cards: MOST_CARDS, least: NOTICE_DAYS.least, usual: NOTICE_DAYS.usual };
  const board = { href: `/espaces/${space}/reseau`, label: copy.title };
  return (
    <Page
      breadcrumb={<Breadcrumb links={[board]} current={copy.methods} />}
      title={copy.methodsTitle}
      lead={copy.methodsLead}
    >
      <Section title={words.publication}>
        <Rules rules={thresholds} rows={words.publicationRows} />
      </Section>
      <Section title={words.cells}>
        <Rules rules={cellRules} rows={words.cellRows} />
        <p>{words.cellsEnd}</p>
        <p>{formatSentence(words.movers, { value: FEWEST_MOVERS })}</p>
      </Section>
      <Section
        title={words.figures}
        lead={formatSentence(words.figuresLead, {
          threshold: words.thresholds[DEFAULT_ACTIVE_THRESHOLD] ?? '',
        })}
      >
        <Figures />
        <p className={styles.soft}>
          {formatSentence(words.jackknife, { reach: formatNumber(ERRORS, locale, 2) })}
        </p>
      </Section>
      <Section title={words.change}>
        <Sentences rows={words.changeRows} holes={change} />
      </Section>
      <Section title={words.form}>
        <Sentences rows={words.formRows} holes={form} />
      </Section>
      <Section title={words.weak}>
        <Sentences rows={words.weakRows} />
      </Section>
    </Page>
  );
}
