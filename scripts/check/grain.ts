// The grain: sizes of files, functions and folders, first sentences, doc comments, and what core may not say.
import ts from 'typescript';
import { countCodeLines, isShipped, listFiles, parseSource, readText } from './sources.js';

const limits = { coreFile: 300, appFile: 400, function: 60, parameters: 3, imports: 15, folder: 20 };

/** A function of the sources with its length. */
export interface MeasuredFunction {
  readonly path: string;
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '(anonymous)';
}

/** Every function with a body in a file. */
export function measureFunctions(path: string): readonly MeasuredFunction[] {
  const source = parseSource(path);
  const measured: MeasuredFunction[] = [];
  visit(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const declaration = node as ts.FunctionLikeDeclaration;
    const start = source.getLineAndCharacterOfPosition(node.getStart()).line;
    const end = source.getLineAndCharacterOfPosition(node.getEnd()).line;
    const lines = end - start + 1;
    measured.push({ path, name: nameOf(declaration), lines, parameters: node.parameters.length });
  });
  return measured;
}

function checkFile(path: string): readonly string[] {
  const limit = path.startsWith('packages/core/') ? limits.coreFile : limits.appFile;
  const found: string[] = [];
  const lines = readText(path).split('\n').length;
  if (lines > limit) found.push(`${path}: ${lines} lines (stop ${limit})`);
  if (!/^(#!.*\n)?\/[/*]/.test(readText(path))) found.push(`${path}: opens without its one sentence`);
  const imports = parseSource(path).statements.filter(ts.isImportDeclaration).length;
  if (imports > limits.imports && !/\/main\./.test(path))
    found.push(`${path}: ${imports} imports (stop ${limits.imports})`);
  for (const measured of measureFunctions(path)) {
    if (measured.lines > limits.function)
      found.push(`${path} ${measured.name}: ${measured.lines} lines (stop ${limits.function})`);
    if (measured.parameters > limits.parameters)
      found.push(`${path} ${measured.name}: ${measured.parameters} parameters`);
  }
  if (/\b(TODO|FIXME|XXX)\b/.test(readText(path))) found.push(`${path}: a TODO belongs to the tracker`);
  if (/@ts-(ignore|nocheck)/.test(readText(path))) found.push(`${path}: @ts-ignore`);
  return found;
}

function checkFolders(paths: readonly string[]): readonly string[] {
  const entries = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  return [...entries]
    .filter(([folder, inside]) => inside.size > limits.folder && /^(app|packages\/core)\/src/.test(folder))
    .map(([folder, inside]) => `${folder}: ${inside.size} entries (stop ${limits.folder})`);
}

/** Sizes over the stops, files without their sentence. */
export function listGrainFaults(): readonly string[] {
  const shipped = listFiles().filter(isShipped);
  // A test stands beside its file and does not count as an entry of its own.
  return [...shipped.flatMap(checkFile), ...checkFolders(shipped)];
}

const banned: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)/, 'reads the clock (new Date())'],
  [/\bMath\.random\b/, 'throws dice (Math.random)'],
  [/\bIntl\.\w+\(\s*\)/, 'formats without a given locale'],
  [/\.toLocale\w*\(\s*\)/, 'formats without a given locale'],
  [/\bglobalThis\b/, 'reaches for the machine (globalThis)'],
];

/** Clocks, dice and machine in core. */
export function listImpurities(): readonly string[] {
  return listFiles()
    .filter((path) => isShipped(path) && path.startsWith('packages/core/'))
    .flatMap((path) => {
      const code = readText(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return banned.filter(([pattern]) => pattern.test(code)).map(([, reason]) => `${path}: ${reason}`);
    });
}

function hasDoc(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** Exported names of core without a doc comment. */
export function listUndocumented(): readonly string[] {
  return listFiles()
    .filter((path) => isShipped(path) && path.startsWith('packages/core/'))
    .flatMap((path) =>
      parseSource(path)
        .statements.filter((node) => isExported(node) && !hasDoc(node) && !ts.isExportDeclaration(node))
        .map((node) => `${path}: ${node.getText().slice(0, 60).split('\n')[0]} has no doc comment`),
    );
}

/** A value at a share of a sorted list; 0 for an empty one. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Median and ninth decile of files and functions, per house. */
export function measureGrain(): Readonly<Record<string, string>> {
  const shipped = listFiles().filter(isShipped);
  const describe = (prefix: string): string => {
    const files = shipped.filter((path) => path.startsWith(prefix));
    const lines = files.map(countCodeLines);
    const functions = files.flatMap(measureFunctions).map((measured) => measured.lines);
    return `files ${quantile(lines, 0.5)} / ${quantile(lines, 0.9)}, functions ${quantile(functions, 0.5)} / ${quantile(functions, 0.9)}`;
  };
  return { 'core median / p90': describe('packages/core/'), 'app median / p90': describe('app/') };
}
