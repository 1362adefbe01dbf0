// The files of the repository as git sees them, parsed when asked.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Tracked and new files, ignored ones left out, as paths from the root. */
export function listFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  return listed.split('\n').filter((path) => path !== '' && isThere(path));
}

function isThere(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether a path is TypeScript that ships (neither test nor fixture). */
export function isShipped(path: string): boolean {
  return (
    /^(packages\/core\/src|app\/src)\/.+\.tsx?$/.test(path) && !isTest(path) && !/\/testing\//.test(path)
  );
}

/** Whether a path is a test. */
export function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$|\/testing\/.*\.tsx?$/.test(path) ||
    /^((packages\/core|app)\/test|e2e)\/.*\.tsx?$/.test(path)
  );
}

/** The text of a file. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The syntax tree of a file, with parents. */
export function parseSource(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2023, true);
}

/** Lines that hold code: neither blank nor only comment. */
export function countCodeLines(path: string): number {
  const bare = readText(path).replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''));
  return bare.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}
