// The chart of the programme in time, as a picture that leaves.
import { drawGantt, layGantt, statusWords } from '@trame/core/action-programme';
import sharp from 'sharp';
import type { FileAnswer } from '../../../../platform/server/http/handler.js';
import type { ExchangeContent } from './content.js';
import { ganttWords as english, formatTick as formatEnglishTick } from './words.en.js';
import { exchangeWords, formatTick } from './words.fr.js';

const WORDS = {
  fr: { ...exchangeWords.gantt, statuses: statusWords, formatTick },
  en: { ...english, formatTick: formatEnglishTick },
} as const;

/** The languages that the chart speaks. */
export type ChartLanguage = keyof typeof WORDS;

/** The chart as SVG. */
export function drawTime({ programme, today }: ExchangeContent, language: ChartLanguage = 'fr'): string {
  const gantt = layGantt(programme.actions, today);
  const words = WORDS[language];
  return drawGantt(gantt, {
    title: `${words.title} — ${programme.territoryName ?? ''}`,
    description: words.sentence(gantt.bars.length, gantt.undated.length),
    statuses: { ...words.statuses, silent: words.silent },
    signs: words.signs,
    formatTick: words.formatTick,
  });
}

/** The chart as a picture, drawn or in pixels. */
export async function answerGantt(
  content: ExchangeContent,
  { format, language }: { readonly format: 'svg' | 'png'; readonly language: ChartLanguage },
): Promise<FileAnswer> {
  const svg = Buffer.from(drawTime(content, language));
  const fileName = `${exchangeWords.fileName}-frise-${content.today}.${format}`;
  if (format === 'svg')
    return { kind: 'file', contentType: 'image/svg+xml', fileName, inline: true, body: svg };
  const body = await sharp(svg, { density: 144 }).png().toBuffer();
  return { kind: 'file', contentType: 'image/png', fileName, inline: true, body };
}
