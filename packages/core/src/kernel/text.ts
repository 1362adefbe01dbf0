// What people type, made safe to keep and to show: one form of Unicode, no invisible controls.

const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
// With `u`, the two halves of a pair are one code point: only a lone half is of category Cs.
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Normalises a text to NFC, drops controls that cannot be seen (bidirectional overrides, zero-width,
 * C0 and C1 but tab and line feed), folds line ends and trims. An empty result is the caller's to refuse.
 *
 * @example cleanText(' e\u0301cole\u202e ') // 'école'
 */
export function cleanText(typed: string): string {
  return typed
    .replace(LONE_SURROGATE, '')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
}
