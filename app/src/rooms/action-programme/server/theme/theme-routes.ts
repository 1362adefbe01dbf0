// Answers the routes of themes: read across territories, named by the Fabrique, worded and tied by each territory.
import { randomUUID } from 'node:crypto';
import { decideTheme, tieTheme, wordTheme } from '@trame/core/action-programme';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Call, type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/themes.js';
import { type ActionProgrammeParts, actOf, inTerritory, keepChange, requireScope } from '../context.js';
import { listGroups, lockAction, lockProgramme } from '../repo.js';
import { listSharedActions, type SharedAction } from '../shared.repo.js';
import {
  insertThemes,
  listThemes,
  listThemeWords,
  lockThemes,
  renameTheme,
  writeThemeWords,
} from './theme.repo.js';

const tell = ({ actionId, title }: SharedAction) => ({ id: actionId, title });

/** The reading that every route of themes answers; the themes of a shared fact are already those it inherits. */
async function composeThemes(parts: ActionProgrammeParts, tx: Tx, scope: TenantScope) {
  const words = await listThemeWords(tx, scope);
  const facts = await listSharedActions(tx, scope);
  const territories = (await parts.listTerritoryNames(tx, scope))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map(({ id, name }) => ({ id, name, shared: facts.filter(({ territoryId }) => territoryId === id) }));
  return {
    themes: (await listThemes(tx, scope)).map(({ id: theme, label }) => ({
      ...{ id: theme, label },
      territories: territories.flatMap(({ id, name, shared }) => {
        const wording = words.get(id)?.[theme] ?? null;
        const actions = shared.filter(({ themeIds }) => themeIds.includes(theme)).map(tell);
        return actions.length === 0 && wording === null ? [] : [{ id, name, wording, actions }];
      }),
    })),
    territories: territories.map(({ id, name, shared }) => ({ id, name, actions: shared.map(tell) })),
  };
}

type Named = Pick<Call, 'scope'> & { readonly body: { readonly label: string } };

/** Names a theme of the Fabrique, a new one without `id`. */
async function keepTheme(parts: ActionProgrammeParts, call: Named, known: string | null) {
  const scope = requireScope(call.scope);
  if (scope.space !== scope.fabrique) return refused({ code: 'not-a-fabrique' });
  return parts.database.within(scope, async (tx) => {
    await lockThemes(tx, scope);
    const themes = await listThemes(tx, scope);
    if (known !== null && !themes.some(({ id }) => id === known)) return refused({ code: 'unknown-theme' });
    const decided = decideTheme({ id: known ?? randomUUID(), label: call.body.label }, themes);
    if (!decided.ok) return refused(decided.refusal);
    if (known === null) await insertThemes(tx, scope, [decided.value]);
    else await renameTheme(tx, scope, decided.value);
    return composeThemes(parts, tx, scope);
  });
}

function createTerritoryHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.sayTheme, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const theme = (await listThemes(tx, scope)).find(({ id }) => id === call.params.theme);
        if (theme === undefined) return refused({ code: 'unknown-theme' });
        await lockProgramme(tx, scope);
        const words = (await listThemeWords(tx, scope)).get(scope.space) ?? {};
        await writeThemeWords(tx, scope, wordTheme(words, theme, call.body.wording));
        return composeThemes(parts, tx, scope);
      }),
    ),
    handle(contract.tieActionTheme, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const theme = (await listThemes(tx, scope)).find(({ id }) => id === call.params.theme);
        if (theme === undefined) return refused({ code: 'unknown-theme' });
        const kept = await lockAction(tx, scope, call.params.action);
        if (kept === null) return refused({ code: 'not-found' });
        const { isTied } = call.body;
        const decided = tieTheme(kept, await listGroups(tx, scope), { themeId: theme.id, isTied });
        if (!decided.ok) return refused(decided.refusal);
        if (decided.value.themeIds.join() !== kept.themeIds.join()) {
          const act = actOf(call, isTied ? 'theme-tied' : 'theme-untied', theme.label);
          await keepChange(tx, scope, { changed: { ...kept, ...decided.value }, act });
        }
        return composeThemes(parts, tx, scope);
      }),
    ),
  ];
}

/** The routes of themes. */
export function createThemeHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.listSharedThemes, async (call) => {
      const scope = requireScope(call.scope);
      return parts.database.within(scope, (tx) => composeThemes(parts, tx, scope));
    }),
    handle(contract.createTheme, (call) => keepTheme(parts, call, null)),
    handle(contract.nameTheme, (call) => keepTheme(parts, call, call.params.theme)),
    ...createTerritoryHandlers(parts),
  ];
}
