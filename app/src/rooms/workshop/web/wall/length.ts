// How long a text is to the eye, at ten metres.

/** Long texts are set smaller, so that a card stays whole: about two lines, five lines, more. */
export function getLength(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 240) return 'short';
  return text.length <= 520 ? 'medium' : 'long';
}
