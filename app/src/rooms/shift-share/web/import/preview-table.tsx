// The first rows of a file, as they are.
import { formatSentence } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { FilePreview } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import styles from '../shift-share.module.css';

const SHOWN = 5;

/** Rows by their number: two rows of a file may read the same. */
function listRows(preview: FilePreview) {
  const from = Math.max(0, preview.headerRow);
  return preview.rows.slice(from, from + SHOWN).map((cells, at) => ({ number: from + at + 1, cells }));
}

/** The header and four rows; scrolls inside itself, by keyboard too. */
export function PreviewTable({ name, preview }: { readonly name: string; readonly preview: FilePreview }) {
  const { desk } = useCopy({ fr, en });
  const caption = formatSentence(desk.preview, { name });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className={styles.preview} aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <tbody>
          {listRows(preview).map(({ number, cells }) => (
            <tr key={number} {...(number === preview.headerRow + 1 && { 'data-header': true })}>
              <th scope="row">{formatSentence(desk.row, { row: number })}</th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of a file is its place.
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
