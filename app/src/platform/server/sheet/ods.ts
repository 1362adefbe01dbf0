// What the library leaves out of OpenDocument: lines and blanks within a cell, widths, wrapping, pages laid on their side.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TOP = 'style:vertical-align="top" fo:wrap-option="wrap"';
const BODY = `<style:style style:name="body" style:family="table-cell"><style:table-cell-properties ${TOP}/></style:style>`;

/** The titles of a sheet: the row behind its columns, printed again at the head of each page. */
const FIRST_ROW =
  /(<table:table [^>]*>(?:<\/?table:table-(?:column|header-columns)[^>]*>)*)(<table:table-row[\s\S]*?<\/table:table-row>)/g;

const breakLines = (text: string): string => text.replace(/\n/g, '</text:p><text:p>');
const keepBlanks = (text: string): string =>
  text.replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`);

/** Cells of the library's own styles start at the top and turn their lines, as the others do. */
function wrapStyles(content: string): string {
  return content
    .replace(/<style:table-cell-properties fo:/g, `<style:table-cell-properties ${TOP} fo:`)
    .replace(
      /(<style:style style:name="ce\d+" style:family="table-cell"[^>]*)\/>/g,
      `$1><style:table-cell-properties ${TOP}/></style:style>`,
    );
}

/** A sheet as it is laid: widths of its columns in characters, those printed again on each page, pages side by side. */
export interface OdsSheet {
  readonly widths: readonly number[];
  readonly namedBy: number;
  readonly across: number;
}

const pageOf = (across: number): string => (across === 1 ? 'Default' : `Across${across}`);

/** The columns of a sheet, the first of them repeated on each page that the sheet is wide. */
function layColumns({ widths, namedBy }: OdsSheet, sheet: number): string {
  const columns = widths.map(
    (_, c) => `<table:table-column table:style-name="co${sheet}-${c}" table:default-cell-style-name="body"/>`,
  );
  if (namedBy === 0) return columns.join('');
  const named = columns.slice(0, namedBy).join('');
  return `<table:table-header-columns>${named}</table:table-header-columns>${columns.slice(namedBy).join('')}`;
}

/** Finishes the cells of a book, sheet by sheet. */
export function finishOdsContent(content: string, sheets: readonly OdsSheet[]): string {
  const pages = sheets.map(
    ({ across }, t) =>
      `<style:style style:name="ta${t}" style:family="table" style:master-page-name="${pageOf(across)}"/>`,
  );
  const columns = sheets.flatMap(({ widths }, t) =>
    widths.map(
      (width, c) =>
        `<style:style style:name="co${t}-${c}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(2)}cm"/></style:style>`,
    ),
  );
  const styles = [...pages, ...columns, BODY].join('');
  let sheet = -1;
  let named = -1;
  return wrapStyles(content)
    .replace(/<text:p>[^<]*<\/text:p>/g, (paragraph) => keepBlanks(breakLines(paragraph)))
    .replace(/<office:automatic-styles>|<office:automatic-styles\/>/, (opening) =>
      opening.endsWith('/>')
        ? `<office:automatic-styles>${styles}</office:automatic-styles>`
        : `${opening}${styles}`,
    )
    .replace(/<table:table-column[^>]*\/>/g, () => {
      sheet += 1;
      const laid = sheets[sheet];
      return laid === undefined ? '' : layColumns(laid, sheet);
    })
    .replace(FIRST_ROW, '$1<table:table-header-rows>$2</table:table-header-rows>')
    .replace(/<table:table (?=table:name)/g, () => {
      named += 1;
      return `<table:table table:style-name="ta${named}" `;
    });
}

/** A3 laid on its side, a sheet as many pages wide as its type asks for. */
const layPage = (across: number): string =>
  `<style:page-layout style:name="across${across}"><style:page-layout-properties fo:page-width="42cm" fo:page-height="29.7cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="${across}" style:scale-to-Y="0"/></style:page-layout>`;

/** Gives a book its pages, by how many of them its sheets are wide. */
export function finishOdsStyles(styles: string, sheets: readonly Pick<OdsSheet, 'across'>[]): string {
  const all = [...new Set([1, ...sheets.map(({ across }) => across)])];
  const masters = all.map(
    (across) =>
      `<style:master-page style:name="${pageOf(across)}" style:page-layout-name="across${across}"/>`,
  );
  return styles
    .replace(
      '<office:automatic-styles/>',
      `<office:automatic-styles>${all.map(layPage).join('')}</office:automatic-styles>`,
    )
    .replace('<office:master-styles/>', `<office:master-styles>${masters.join('')}</office:master-styles>`);
}

/** What stands around rows and columns: titles printed again on each page, groups that fold. The library reads past it. */
const AROUND =
  /<\/?table:table-(?:header-rows|header-columns|row-group|column-group|rows|columns)(?:\s[^>]*)?>/g;

/** An OpenDocument book whose rows all stand directly in their sheet; any other archive as it is. */
export function flattenOds(bytes: Uint8Array): Uint8Array {
  const { 'content.xml': content } = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' });
  if (content === undefined) return bytes;
  const text = strFromU8(content);
  const flat = text.replace(AROUND, '');
  if (flat.length === text.length) return bytes;
  const { mimetype, ...others } = unzipSync(bytes) as Record<string, Uint8Array>;
  return zipSync({
    ...(mimetype !== undefined && { mimetype: [mimetype, { level: 0 }] }),
    ...others,
    'content.xml': [strToU8(flat), { level: 1 }],
  });
}
