// The public surface of core, printed from its types; the committed report must say the same.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const reportFile = 'packages/core/api-report.md';

interface CoreManifest {
  readonly exports: Readonly<Record<string, { readonly '@trame/source': string }>>;
}

function describeSymbol(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.[0];
  if (declaration === undefined) return symbol.name;
  if (ts.isFunctionDeclaration(declaration)) {
    const type = checker.getTypeOfSymbolAtLocation(target, declaration);
    return `function ${symbol.name}${checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation)}`;
  }
  if (ts.isInterfaceDeclaration(declaration)) {
    const members = declaration.members.map((member) => member.name?.getText() ?? member.getText());
    return `interface ${symbol.name} { ${members.join(', ')} }`;
  }
  if (ts.isTypeAliasDeclaration(declaration)) return `type ${symbol.name}`;
  const type = checker.getTypeOfSymbolAtLocation(target, declaration);
  return `const ${symbol.name}: ${checker.typeToString(type, declaration)}`;
}

/** Every door of the package and the file behind it; a door with a star is one for each folder there. */
function listDoors(): readonly (readonly [door: string, file: string])[] {
  const manifest = JSON.parse(readFileSync('packages/core/package.json', 'utf8')) as CoreManifest;
  const doors = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
  return doors.flatMap(([door, target]) => {
    const file = `packages/core/${target['@trame/source'].slice(2)}`;
    const [before, after] = file.split('*');
    if (before === undefined || after === undefined) return [[door, file] as const];
    const found = readdirSync(before).filter((name) => existsSync(`${before}${name}${after}`));
    return found.sort().map((name) => [door.replace('*', name), `${before}${name}${after}`] as const);
  });
}

function formatReport(): string {
  const doors = listDoors();
  const files = doors.map(([, file]) => file);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const sections = doors.map(([door], index) => {
    const source = program.getSourceFile(files[index] ?? '');
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const names = module === undefined ? [] : checker.getExportsOfModule(module);
    const lines = names.map((name) => describeSymbol(name, checker)).sort();
    return `## @trame/core${door.slice(1)}\n\n\`\`\`ts\n${lines.join('\n')}\n\`\`\`\n`;
  });
  return `# Public surface of @trame/core\n\nWritten by \`npm run check -- --write\`; a change here is a change for those who use the package.\n\n${sections.join('\n')}`;
}

/** Compares the committed report with the sources; rewrites it when asked. */
export function checkApiReport(write: boolean): readonly string[] {
  const report = formatReport();
  if (write) writeFileSync(reportFile, report);
  const committed = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  return committed === report
    ? []
    : [`${reportFile}: out of date; read the change, then npm run check -- --write`];
}
