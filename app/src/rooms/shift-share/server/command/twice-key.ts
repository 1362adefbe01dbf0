// A key written twice in one object of a JSON text: the reading of JSON keeps the last and says nothing.

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** The first key given twice by one object; null when there is none. The text is known to be JSON. */
export function findTwiceKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(last) as string;
      if (keys?.has(key) === true) return key;
      keys?.add(key);
    }
    last = token;
  }
  return null;
}
