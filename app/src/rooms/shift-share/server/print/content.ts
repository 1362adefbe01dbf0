// The printed diagnosis, from the same numbers as the screen: sentence, identity, band, pictures, tables, cautions.
import type { Diagnosis, SectorLine } from '../../contract.js';
import { printIdentity } from '../../identity.js';
import { layQuadrants, layWaterfall } from './drawing.js';
import { printNumber, printSigned, say, words } from './words.fr.js';

function writeIdentity({ effects }: Diagnosis): string {
  const { national, structural, local, unreferenced } = effects;
  const change = effects.change - unreferenced;
  const { digits, addsUp } = printIdentity([national, structural, local], change);
  const print = (value: number) => printSigned(value, digits);
  const sum = say(words.identity, {
    national: print(national),
    structural: print(structural),
    local: print(local),
    change: print(change),
  });
  const line = addsUp ? sum : `${sum}${words.rounded}`;
  return unreferenced === 0 ? line : `${line}${say(words.unreferenced, { count: print(unreferenced) })}`;
}

function writeBand(shown: Diagnosis): string {
  const { windows, points, from } = shown;
  const asked = printSigned(windows.asked ?? points.local, 1);
  if (windows.points === null) return say(words.noBand, { points: asked, from });
  const { low, high } = windows.points;
  const band = say(words.band, { points: asked, from, low: printSigned(low, 1), high: printSigned(high, 1) });
  const counts = { same: windows.sameSign, tried: windows.tried };
  return `${band} ${say(windows.established ? words.sign : words.signNot, counts)}`;
}

function writeZone({ zone }: Diagnosis): string {
  if (zone === null || zone.share === null) return '';
  const stands = say(words.zone, {
    zone: zone.label,
    share: printNumber(zone.share),
    source: zone.shareSource ?? '',
    year: zone.shareYear ?? '',
  });
  return zone.share >= 50 ? stands : `${stands} ${words.zoneLow}`;
}

function writeRow(line: SectorLine, index: number): readonly string[] {
  const unknown = line.marks.includes('hidden') ? words.hidden : words.missing;
  const show = (value: number | null, print: (value: number) => string) =>
    value === null ? unknown : print(value);
  const rate = (value: number) => `${printSigned(100 * value, 1)}\u00a0%`;
  const { localRange: range } = line;
  const between = range === null ? unknown : `de ${printSigned(range.low)} à ${printSigned(range.high)}`;
  return [
    String(index + 1),
    line.label,
    show(line.start, printNumber),
    show(line.end, printNumber),
    line.marks.includes('small-base') ? words.small : show(line.rate, rate),
    show(line.referenceRate, rate),
    show(line.national, (value) => printSigned(value)),
    show(line.structural, (value) => printSigned(value)),
    line.local === null ? between : printSigned(line.local),
  ];
}

function writeSource({ dataset, from, to }: Diagnosis): string {
  const { publisher, title, basis, population } = dataset.source;
  const counted = `${words.basis[basis]}${words.workers[population.workers]}${words.employers[population.employers]}`;
  return say(words.source, { publisher, title, from, to, basis: counted });
}

function writeColophon(shown: Diagnosis): string {
  const { publisher, title, geography, nomenclature, licence } = shown.dataset.source;
  return say(words.colophon, {
    publisher,
    title,
    kind: words.kinds[geography.kind] ?? geography.kind,
    year: geography.year,
    nomenclature: nomenclature.name,
    level: nomenclature.level,
    count: shown.sectorCount,
    licence,
    hash: shown.hash.slice(0, 12),
  });
}

function composeQuadrants(shown: Diagnosis, source: string) {
  const { dots, step } = layQuadrants(shown);
  const { across, up } = words;
  return {
    title: words.quadrants,
    lead: say(words.quadrantsLead, { from: shown.from }),
    corners: words.corners,
    empty: words.noQuadrant,
    dots,
    axes: say(words.axes, { across, up, step, source }),
  };
}

/** What the template sets. */
export function composePaper(shown: Diagnosis) {
  const { effects, points, from, to, territory } = shown;
  const about = { place: territory.label, from, to };
  const source = writeSource(shown);
  const documentTitle = say(words.documentTitle, about);
  return {
    documentTitle,
    author: 'Trame',
    footer: documentTitle,
    eyebrow: words.eyebrow,
    title: `${territory.label}, ${from}–${to}${shown.sector === null ? '' : `, ${shown.sector.label}`}`,
    sentence: say(words.sentence, {
      ...about,
      start: printNumber(effects.start),
      end: printNumber(effects.end),
      change: printSigned(effects.change),
      expected: printNumber(effects.end - effects.local),
      local: printSigned(effects.local),
      reference: words.references[shown.reference.kind],
    }),
    identity: writeIdentity(shown),
    band: writeBand(shown),
    isFirm: shown.windows.established,
    notes: [
      writeZone(shown),
      shown.variant === 'dunn' && shown.course === 'static' ? '' : words.otherWay,
    ].filter((note) => note !== ''),
    waterfall: { title: words.waterfall, note: words.waterfallNote, bars: layWaterfall(shown) },
    effects: {
      title: words.effectsTable,
      head: ['', words.jobs, say(words.points, { year: from })],
      rows: (['national', 'structural', 'local'] as const).map((effect) => ({
        name: words.effects[effect],
        help: words.helps[effect],
        jobs: printSigned(effects[effect]),
        points: printSigned(points[effect], 1),
      })),
    },
    sectors: {
      title: words.sectors,
      head: words.columns.map((column) => say(column, { from, to })),
      rows: shown.sectors.map(writeRow),
    },
    quadrants: composeQuadrants(shown, source),
    cautions: {
      title: words.cautionsTitle,
      list: [...words.cautions, ...shown.caveats.map((one) => words.caveats[one])],
    },
    question: { title: words.questionTitle, text: words.question },
    source,
    colophon: writeColophon(shown),
  };
}
