// A letter as blocks, set as plain text and as HTML: the same words, whoever reads them.

/** One block of a letter. */
export type LetterBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'links'; readonly links: readonly { readonly label: string; readonly href: string }[] }
  | { readonly kind: 'note'; readonly text: string };

/** A letter, ready to leave. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  /** What ties a reply to this letter, after the « + » of the address for replies; without it, nobody reads a reply. */
  readonly replyTag?: string;
}

/** The letter in plain text. */
export function formatPlain({ blocks }: Letter): string {
  const lines = blocks.map((block) => {
    if (block.kind === 'links') return block.links.map(({ label, href }) => `${label}\n  ${href}`).join('\n');
    return block.kind === 'title'
      ? `\n${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`
      : block.text;
  });
  return `${lines.join('\n\n').trim()}\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML shows them, never as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

const FACE = 'font-family:Verdana,sans-serif;color:#221e19;line-height:1.5';
const BUTTON =
  'display:inline-block;margin:0 8px 8px 0;padding:10px 14px;border:1px solid #221e19;border-radius:6px;color:#221e19;text-decoration:none';

function setBlock(block: LetterBlock): string {
  if (block.kind === 'title')
    return `<h2 style="font-size:17px;margin:24px 0 8px">${escapeHtml(block.text)}</h2>`;
  if (block.kind === 'text')
    return `<p style="margin:0 0 12px">${escapeHtml(block.text).replace(/\n/g, '<br>')}</p>`;
  if (block.kind === 'note')
    return `<p style="margin:16px 0 0;font-size:13px;color:#5c5347">${escapeHtml(block.text)}</p>`;
  const links = block.links.map(
    ({ label, href }) => `<a style="${BUTTON}" href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  return `<p style="margin:0 0 12px">${links.join('')}</p>`;
}

/** The letter in HTML: no picture, nothing fetched, nothing that tells whether it was read. */
export function formatHtml(letter: Letter): string {
  const body = letter.blocks.map(setBlock).join('');
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title><body style="${FACE};max-width:600px;margin:0 auto;padding:16px">${body}</body></html>`;
}
