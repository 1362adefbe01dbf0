// The chart of a programme in time as SVG: readable in black and white, at any size, by itself.
import type { Status } from '../sheet-part/progress.js';
import type { Gantt, GanttBar } from './gantt.js';

/** The words of the picture. */
export interface GanttWords {
  readonly title: string;
  readonly description: string;
  readonly statuses: Readonly<Record<Status | 'silent', string>>;
  /** What the signs on the bars mean. */
  readonly signs: { readonly milestone: string; readonly done: string; readonly today: string };
  readonly formatTick: (label: string) => string;
}

const WIDTH = 1200;
const NAMES = 400;
const ROW = 30;
const TOP = 44;
/** Signs of a title that fit on one of its two lines. */
const SIGNS = 48;
/** From one word of the legend to the next, as wide as the longest. */
const STEP = 126;

const SIGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => SIGN[sign] ?? sign);
const round = (count: number): number => Math.round(count * 10) / 10;

/** Fill and stroke of each state: told apart without colour, by tone and dash. */
const LOOKS: Readonly<Record<Status | 'silent', string>> = {
  'in-progress': 'fill="#2f6f62" stroke="#2f6f62"',
  late: 'fill="#f2c14e" stroke="#7a5200"',
  paused: 'fill="#ffffff" stroke="#5c5347" stroke-dasharray="4 3"',
  blocked: 'fill="#ffffff" stroke="#9b2d20" stroke-width="3"',
  abandoned: 'fill="#e4ddd0" stroke="#5c5347" stroke-dasharray="1 3"',
  finished: 'fill="#221e19" stroke="#221e19"',
  silent: 'fill="#cfc6b5" stroke="#5c5347"',
};

/** Cuts between signs, never inside one. */
function clip(text: string): string {
  const signs = [...text];
  return signs.length > SIGNS
    ? `${signs
        .slice(0, SIGNS - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

/** A title on one line, or on two cut between words; what a second line does not hold is cut. */
function breakTitle(title: string): readonly string[] {
  if ([...title].length <= SIGNS) return [title];
  const at = [...title]
    .slice(0, SIGNS + 1)
    .join('')
    .lastIndexOf(' ');
  return at <= 0 ? [clip(title)] : [title.slice(0, at), clip(title.slice(at + 1).trimStart())];
}

function drawTitle(title: string, y: number): string {
  const lines = breakTitle(title);
  const first = lines.length === 1 ? y + 18 : y + 11;
  const spans = lines.map(
    (line, rank) => `<tspan x="${NAMES - 12}" y="${first + rank * 13}">${safe(line)}</tspan>`,
  );
  return `<text text-anchor="end" font-size="13"><title>${safe(title)}</title>${spans.join('')}</text>`;
}

function drawBar(bar: GanttBar, index: number, place: (at: number) => number): string {
  const y = TOP + index * ROW;
  const x = place(bar.from);
  const width = Math.max(4, round(place(bar.to) - x));
  const marks = bar.milestones.map(({ at, done, title }) => {
    const cx = round(place(at));
    const look = done ? 'fill="#221e19"' : 'fill="#ffffff"';
    return `<path d="M${cx} ${y + 5}l6 8-6 8-6-8z" ${look} stroke="#221e19"><title>${safe(title)}</title></path>`;
  });
  return [
    drawTitle(bar.title, y),
    `<rect x="${round(x)}" y="${y + 6}" width="${width}" height="14" rx="2" ${LOOKS[bar.status ?? 'silent']}/>`,
    ...marks,
  ].join('');
}

const drawDiamond = (x: number, y: number, isDone: boolean): string =>
  `<path d="M${x} ${y}l6 8-6 8-6-8z" fill="${isDone ? '#221e19' : '#ffffff'}" stroke="#221e19"/>`;

/** The states that are met, then the signs that are: what a picture does not show, its legend does not tell. */
function drawLegend(gantt: Gantt, words: GanttWords, y: number): string {
  const met = [...new Set(gantt.bars.map(({ status }) => status ?? ('silent' as const)))];
  const marks = gantt.bars.flatMap(({ milestones }) => milestones);
  const signs: readonly (readonly [string, (x: number) => string])[] = [
    ...met.map(
      (status) =>
        [
          words.statuses[status],
          (x: number) => `<rect x="${x}" y="${y}" width="18" height="12" rx="2" ${LOOKS[status]}/>`,
        ] as const,
    ),
    ...[false, true].flatMap((isDone) =>
      marks.some(({ done }) => done === isDone)
        ? [
            [
              isDone ? words.signs.done : words.signs.milestone,
              (x: number) => drawDiamond(x + 9, y - 2, isDone),
            ] as const,
          ]
        : [],
    ),
    ...(gantt.today === null
      ? []
      : [
          [
            words.signs.today,
            (x: number) =>
              `<line x1="${x + 9}" y1="${y - 2}" x2="${x + 9}" y2="${y + 14}" stroke="#221e19" stroke-dasharray="4 3"/>`,
          ] as const,
        ]),
  ];
  return signs
    .map(([word, draw], rank) => {
      const x = 20 + rank * STEP;
      return `${draw(x)}<text x="${x + 24}" y="${y + 11}">${safe(word)}</text>`;
    })
    .join('');
}

/** The picture: names on the left, a scale of quarters or years, one bar an action, today as a line. */
export function drawGantt(gantt: Gantt, words: GanttWords): string {
  const height = TOP + gantt.bars.length * ROW + 44;
  const place = (at: number): number => NAMES + at * (WIDTH - NAMES - 20);
  const foot = TOP + gantt.bars.length * ROW + 4;
  const ticks = gantt.ticks.map(({ at, label }) => {
    const x = round(place(at));
    return `<line x1="${x}" y1="28" x2="${x}" y2="${foot}" stroke="#d8cfbf"/><text x="${x + 4}" y="24" fill="#5c5347">${safe(words.formatTick(label))}</text>`;
  });
  const now =
    gantt.today === null
      ? ''
      : `<line x1="${round(place(gantt.today))}" y1="28" x2="${round(place(gantt.today))}" y2="${foot}" stroke="#221e19" stroke-dasharray="5 4"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="'Atkinson Hyperlegible Next', Verdana, sans-serif" font-size="14" fill="#221e19">`,
    `<title>${safe(words.title)}</title><desc>${safe(words.description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...ticks,
    ...gantt.bars.map((bar, index) => drawBar(bar, index, place)),
    now,
    drawLegend(gantt, words, foot + 18),
    '</svg>',
  ].join('');
}
