// Text inside XML.

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes what XML reads as markup, and drops the control characters that it forbids. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter((char) => char >= ' ' || char === '\t' || char === '\n')
    .filter((char) => char !== '\uFFFE' && char !== '\uFFFF' && !/^[\uD800-\uDFFF]$/.test(char))
    .map((char) => marks[char] ?? char)
    .join('');
}
