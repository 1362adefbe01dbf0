// The whole analysis of a territory, from its table and its choices.
import { accept, type Refusal, type Result } from '../../kernel/index.js';
import type { ShiftShareRefusal } from '../refusals.js';
import { computePrint, computeTablePrint } from '../table/print.js';
import type { EmploymentTable } from '../table/table.js';
import type { Analysis, AnalysisParameters } from './analysis.js';
import { computeResult } from './result.js';
import { setScene } from './scene.js';

/**
 * Analyses a territory (R093–R096): effects in jobs and in points, sectors, band, companions, caveats. A pure
 * function of the table and the parameters: the hash is that of both, and the same hash gives the same result.
 * Unknown codes and years, a territory or a reference without jobs at the start are refused. The print of a large
 * table takes seconds: a caller that kept it hands it in.
 */
export function analyse(
  table: EmploymentTable,
  parameters: AnalysisParameters,
  tableHash: string = computeTablePrint(table),
): Result<Analysis, Refusal<ShiftShareRefusal>> {
  const scene = setScene(table, parameters);
  if (!scene.ok) return scene;
  return accept({
    parameters,
    source: table.source,
    tableHash,
    hash: computePrint({ table: tableHash, parameters }),
    result: computeResult(scene.value),
  });
}
