// The pages around a programme, one line of links, the present one marked.
import { Link } from '../../../design/index.js';
import { useCopy, useHasRole, useParam, usePath } from '../../../platform/web/index.js';
import { followKeep, proposalsRead } from '../access.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const PAGES = [
  ...(['', 'propositions', 'temps', 'themes', 'suivi', 'depend', 'point'] as const),
  ...(['versions', 'validation', 'comites', 'passation', 'fichiers', 'courriers'] as const),
];

export function ProgrammeNav() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const path = usePath();
  const closed = [
    useHasRole(space, proposalsRead.roles) ? null : 'propositions',
    useHasRole(space, followKeep.roles) ? null : 'courriers',
  ];
  const root = `/espaces/${space}/programme`;
  return (
    <nav className={styles.pages} aria-label={copy.pages}>
      <ul>
        {PAGES.filter((page) => !closed.includes(page)).map((page) => {
          const href = page === '' ? root : `${root}/${page}`;
          return (
            <li key={href}>
              {path === href ? (
                <span aria-current="page">{copy.pageNames[page]}</span>
              ) : (
                <Link href={href}>{copy.pageNames[page]}</Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
