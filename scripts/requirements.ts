// `npm run requirements`: which requirement is proven by which test, from the titles of the tests and their last run.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const reportFile = '.trame/tests.json';
const tableFile = 'docs/requirements.md';

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** A test that cites a requirement. */
interface Proof {
  readonly file: string;
  readonly title: string;
  readonly state: string;
}

function readReport(): TestReport {
  if (!existsSync(reportFile)) {
    process.stderr.write('Aucun passage des tests n’est connu : ils sont lancés d’abord.\n');
    spawnSync(process.execPath, ['scripts/test.mjs'], { stdio: ['ignore', 2, 2] });
  }
  return JSON.parse(readFileSync(reportFile, 'utf8')) as TestReport;
}

function groupProofs(report: TestReport): ReadonlyMap<string, readonly Proof[]> {
  const proofs = new Map<string, Proof[]>();
  for (const { name, assertionResults } of report.testResults) {
    for (const { fullName, status } of assertionResults) {
      for (const [cited] of fullName.matchAll(/\bR\d{3}\b/g)) {
        const proof = {
          file: relative('.', name),
          title: fullName.replace(/\s*\[[^\]]*\]/g, '').trim(),
          state: status,
        };
        proofs.set(cited, [...(proofs.get(cited) ?? []), proof]);
      }
    }
  }
  return proofs;
}

function explainState(found: readonly Proof[]): string {
  if (found.some((proof) => proof.state === 'failed')) return 'rouge';
  return found.some((proof) => proof.state === 'passed') ? 'prouvé' : 'non joué';
}

function formatTable(proofs: ReadonlyMap<string, readonly Proof[]>): string {
  const titles = JSON.parse(readFileSync('docs/requirements.json', 'utf8')) as Record<string, string>;
  const cited = Object.keys(titles).filter((id) => (proofs.get(id) ?? []).length > 0);
  const rows = cited.map((id) => {
    const found = proofs.get(id) ?? [];
    const tests = found.map((proof) => `${proof.title} (\`${proof.file}\`)`.replaceAll('|', '\\|'));
    const shown = [...new Set(tests)].slice(0, 4).join('<br>');
    const more = tests.length > 4 ? `<br>… et ${tests.length - 4} autres` : '';
    return `| ${id} | ${titles[id]} | ${explainState(found)} | ${shown}${more} |`;
  });
  const head =
    '# Exigences prouvées\n\nTable écrite par `npm run requirements` à partir des titres des tests et de leur dernier passage ; une exigence sans test n’y figure pas.\n\n';
  const count = `${cited.length} exigences citées par au moins un test, sur ${Object.keys(titles).length}.\n\n`;
  return `${head}${count}| Exigence | Énoncé | État | Tests |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const table = formatTable(groupProofs(readReport()));
process.stdout.write(table);
if (process.argv.includes('--write')) writeFileSync(tableFile, table);
