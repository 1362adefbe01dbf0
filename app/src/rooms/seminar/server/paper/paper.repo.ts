// SQL of printed sheets: how many copies of each there are, so that the next ones bear other numbers.
import { sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';

/** Takes numbers for copies to be printed; answers how many were printed before, by sheet. */
export async function reserveCopies(
  tx: Tx,
  scope: TenantScope,
  wanted: { readonly seminar: string; readonly copies: ReadonlyMap<string, number> },
): Promise<ReadonlyMap<string, number>> {
  const before = new Map<string, number>();
  for (const [name, copies] of wanted.copies) {
    const { rows } = await tx.execute<{ printed: number }>(sql`
      insert into seminar_paper (space_id, seminar_id, name, printed)
      values (${scope.space}, ${wanted.seminar}, ${name}, ${copies})
      on conflict (space_id, seminar_id, name) do update set printed = seminar_paper.printed + excluded.printed
      returning printed`);
    before.set(name, (rows[0]?.printed ?? copies) - copies);
  }
  return before;
}
