// The rights table, drawn from the rules the server obeys.
import { type Column, DataTable, Page } from '../../../design/index.js';
import type { RouteResult } from '../../../platform/contract.js';
import { useCopy, useData } from '../../../platform/web/index.js';
import { getRightsRoute } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type PeopleCopy } from './copy.fr.js';
import styles from './people.module.css';

type Rule = RouteResult<typeof getRightsRoute>['rules'][number];

function explainHolders(rule: Rule, copy: PeopleCopy): string {
  if (rule.scope === 'public') return copy.everyone;
  if (rule.scope === 'account') return copy.anyAccount;
  const roles = rule.roles.map((role) => copy.roles[role] ?? role);
  const seats = rule.seats.map((seat) => copy.seats[seat] ?? seat);
  return [...roles, ...seats].join(', ');
}

function listColumns(copy: PeopleCopy): readonly Column<Rule>[] {
  return [
    { id: 'rule', label: copy.rule, render: (rule) => <span lang="fr">{rule.sentence}</span>, width: '45%' },
    { id: 'holders', label: copy.heldBy, render: (rule) => explainHolders(rule, copy) },
    {
      id: 'routes',
      label: copy.routes,
      render: (rule) => (
        <ul className={styles.routes}>
          {rule.routes.map((route) => (
            <li key={`${route.method} ${route.path}`} lang="fr">
              {route.summary}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const { rules } = useData(getRightsRoute, {});
  return (
    <Page title={copy.rightsTitle} lead={copy.rightsLead}>
      <DataTable
        caption={copy.rightsCaption}
        columns={listColumns(copy)}
        rows={rules}
        getKey={(rule) => rule.id}
      />
    </Page>
  );
}
