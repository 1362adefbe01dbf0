// The header: name, space, language, account, and the places of this space.
import { Link, Menu, showInStrip, useLocale, Wordmark } from '../../../design/index.js';
import { usePath } from '../address.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { useCopy, useLocaleSwitch } from '../locale.js';
import type { Screen } from '../screen.js';
import { type SpaceEntry, useSession, useSpace } from '../session.js';
import styles from './shell.module.css';

/** The address of a space's home. */
export function getSpaceHome(space: string): string {
  return `/espaces/${space}`;
}

/** Fabriques first, each followed by its territories, in the order the server gave. */
export function orderSpaces(spaces: readonly SpaceEntry[]): readonly SpaceEntry[] {
  const fabriques = [...new Set(spaces.map((space) => space.fabrique.id))];
  return fabriques.flatMap((fabrique) => {
    const own = spaces.filter((space) => space.fabrique.id === fabrique);
    return [
      ...own.filter((space) => space.kind === 'fabrique'),
      ...own.filter((space) => space.kind === 'territory'),
    ];
  });
}

function SpaceSwitcher() {
  const session = useSession();
  const current = useSpace();
  const copy = useCopy({ fr, en });
  if (!session || session.spaces.length === 0) return null;
  const entries = orderSpaces(session.spaces).map((space) => ({
    id: space.id,
    label: space.kind === 'fabrique' ? `${copy.spacesFabrique}\u00a0— ${space.name}` : space.name,
    href: getSpaceHome(space.id),
    isCurrent: space.id === current?.id,
  }));
  return (
    <div className={styles.space}>
      <Menu label={current?.name ?? copy.spaces} entries={entries} />
    </div>
  );
}

function LanguageSwitch() {
  const locale = useLocale();
  const change = useLocaleSwitch();
  const copy = useCopy({ fr, en });
  return (
    <fieldset className={styles.languages} aria-label={copy.language}>
      {(['fr', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          className={styles.language}
          aria-pressed={locale === choice}
          aria-label={choice === 'fr' ? 'Français' : 'English'}
          onClick={() => change(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function isWithin(path: string, href: string, home: string): boolean {
  return href === home ? path === home : path === href || path.startsWith(`${href}/`);
}

function Navigation({ screens }: { readonly screens: readonly Screen[] }) {
  const space = useSpace();
  const path = usePath();
  const locale = useLocale();
  const copy = useCopy({ fr, en });
  if (!space) return null;
  const links = screens
    .filter((screen) => screen.menu?.kinds.includes(space.kind))
    .map((screen) => ({
      href: screen.path.replace('$space', space.id).replace('$territory', space.id),
      label: screen.menu?.label[locale] ?? screen.title[locale],
    }));
  return (
    <nav className={styles.nav} aria-label={copy.mainNavigation}>
      <ul>
        {links.map(({ href, label }) => {
          const isCurrent = isWithin(path, href, getSpaceHome(space.id));
          return (
            <li key={href} ref={isCurrent ? showInStrip : null}>
              <Link href={href} {...(isCurrent && { 'aria-current': 'page' as const })}>
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

export function Header({ screens }: { readonly screens: readonly Screen[] }) {
  const session = useSession();
  const copy = useCopy({ fr, en });
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <span className={styles.brand}>
          <Link href="/" aria-label={copy.home}>
            <Wordmark />
          </Link>
        </span>
        <SpaceSwitcher />
        <div className={styles.tools}>
          <LanguageSwitch />
          {session && <Link href="/entrer">{copy.account}</Link>}
        </div>
      </div>
      <Navigation screens={screens} />
    </header>
  );
}
