// The way from the most general page to this one.
import { Link } from '../form/link.js';
import { useWords } from '../locale.js';
import styles from './layout.module.css';

export interface BreadcrumbProps {
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** The page itself, as plain text. */
  readonly current: string;
}

export function Breadcrumb({ links, current }: BreadcrumbProps) {
  const words = useWords();
  return (
    <nav className={styles.breadcrumb} aria-label={words.breadcrumb}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <Link href={link.href}>{link.label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
