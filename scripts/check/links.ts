// Links between the documents: every relative link leads to a file that exists.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, readText } from './sources.js';

/** Dead relative links in Markdown. */
export function listDeadLinks(): readonly string[] {
  return listFiles()
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...readText(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith('/'))
        .filter((target) => !existsSync(join(dirname(path), decodeURI(target))))
        .map((target) => `${path}: ${target} is not there`),
    );
}
