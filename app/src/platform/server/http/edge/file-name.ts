// Names of files offered to save, safe in a header and on a disk (RFC 6266, RFC 8187).

/** The `content-disposition` header of a file: an ASCII name for old clients, the true one in UTF-8. */
export function formatDisposition(fileName: string, inline: boolean): string {
  const name = cleanFileName(fileName);
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, '-')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%;]/g, '_');
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${extended}`;
}

function cleanFileName(fileName: string): string {
  const signs = Buffer.from(fileName)
    .toString()
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .replace(/^[.\s-]+/, '');
  const name = [...signs].slice(0, 120).join('').trim();
  return name === '' ? 'document' : name;
}
