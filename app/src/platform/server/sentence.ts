// Puts values in the holes of a sentence that the server says.

/** `fillHoles('De {from}', { from: 2009 })` → « De 2009 »; a hole without a value stays as it is. */
export function fillHoles(sentence: string, data: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : hole,
  );
}

/** A title between French quotes; the quotes it bears itself become the inner ones: « Un “lieu” pour tous ». */
export function quoteTitle(title: string): string {
  const inner = title.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
  return `«\u00a0${inner}\u00a0»`;
}
