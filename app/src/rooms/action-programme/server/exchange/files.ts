// One programme, eight formats: each made from the lines of the screen, none from anywhere else.
import type { Press } from '../../../../platform/server/document/index.js';
import { type FileAnswer, type RefusedAnswer, refused } from '../../../../platform/server/http/handler.js';
import { writeCsv, writeOdsBook, writeXlsxBook } from '../../../../platform/server/sheet/write.js';
import type { FileFormat } from '../../contract/exchange.js';
import { composeAnnex } from './annex.js';
import { ANNEX_TEMPLATE } from './annex-template.js';
import { writeCalendar } from './calendar.js';
import type { ExchangeContent } from './content.js';
import { writeSlides } from './slides.js';
import { composeActionTable, composeBook } from './spreadsheet.js';
import { writeStateProjects } from './state.js';
import { writeWordAnnex } from './word.js';
import { exchangeWords } from './words.fr.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Media type of each format. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
  docx: `${OFFICE}.wordprocessingml.document`,
  pptx: `${OFFICE}.presentationml.presentation`,
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const WRITERS: Readonly<
  Record<Exclude<FileFormat, 'pdf'>, (content: ExchangeContent) => Promise<Uint8Array>>
> = {
  xlsx: (content) => writeXlsxBook(composeBook(content)),
  ods: (content) => writeOdsBook(composeBook(content)),
  csv: async (content) => writeCsv(composeActionTable(content)),
  docx: (content) => writeWordAnnex(composeAnnex(content)),
  pptx: writeSlides,
  ics: async (content) => Buffer.from(writeCalendar(content)),
  json: async (content) => Buffer.from(writeStateProjects(content)),
};

/** The bytes of a format that needs no press. */
export function writeFile(format: Exclude<FileFormat, 'pdf'>, content: ExchangeContent): Promise<Uint8Array> {
  return WRITERS[format](content);
}

/** A file, ready to be saved. */
export async function answerFile(
  format: FileFormat,
  content: ExchangeContent,
  press: Press,
): Promise<FileAnswer | RefusedAnswer> {
  const { programme, today, at } = content;
  const name = [exchangeWords.fileName, programme.territoryName ?? '', today]
    .filter((part) => part !== '')
    .join('-');
  const file = {
    kind: 'file' as const,
    contentType: mediaTypes[format],
    fileName: `${name}.${format}`,
    inline: false,
  };
  if (format !== 'pdf') return { ...file, body: await writeFile(format, content) };
  const printed = await press.renderPdf({
    template: ANNEX_TEMPLATE,
    data: composeAnnex(content),
    standard: 'ua-1',
    at,
  });
  return printed.ok ? { ...file, body: printed.value.pdf } : refused(printed.refusal);
}
