// The frame around every screen but walls: skip link, header, content, colophon.
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, SkipLink } from '../../../design/index.js';
import { usePath } from '../address.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { useCopy } from '../locale.js';
import type { Screen } from '../screen.js';
import { Header } from './header.js';
import { OfflineNotice } from './offline.js';
import styles from './shell.module.css';

/** After a change of page focus goes to the content, as a full load would; the first page keeps the browser's own. */
function useFocusOnMove(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const path = usePath();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [path]);
  return main;
}

function Footer() {
  const copy = useCopy({ fr, en });
  return (
    <footer className={styles.footer}>
      <nav aria-label={copy.footer}>
        <ul>
          <li>
            <Link href="/accessibilite">{copy.accessibility}</Link>
          </li>
          <li>
            <Link href="/mentions-legales">{copy.legal}</Link>
          </li>
          <li>
            <Link href="/confidentialite">{copy.privacy}</Link>
          </li>
          <li>
            <Link href="/droits">{copy.rights}</Link>
          </li>
          <li>{copy.software}</li>
        </ul>
      </nav>
    </footer>
  );
}

export function Shell(props: { readonly screens: readonly Screen[]; readonly children: ReactNode }) {
  const main = useFocusOnMove();
  return (
    <div className={styles.frame}>
      <SkipLink target="contenu" />
      <Header screens={props.screens} />
      <OfflineNotice />
      <main id="contenu" ref={main} tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
      <Footer />
    </div>
  );
}
