// A page's title block and its sections, in the order they are read.
import type { ReactNode } from 'react';
import styles from './layout.module.css';

export interface PageProps {
  readonly title: ReactNode;
  /** One or two words above the title: where we are. */
  readonly eyebrow?: ReactNode;
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly breadcrumb?: ReactNode;
  /** Takes more of the screen, header included: tables, walls. */
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** Holds the only `h1`; it takes focus when the route changes, hence its tabindex. */
export function Page({ title, eyebrow, lead, actions, breadcrumb, wide = false, children }: PageProps) {
  return (
    <div className={styles.page} {...(wide && { 'data-wide': true })}>
      <header className={styles.head} {...(actions && { 'data-actions': true })}>
        <div className={styles.titles}>
          {breadcrumb}
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export interface SectionProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading under a rule, and what it heads. */
export function Section({ title, lead, aside, id, children }: SectionProps) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {lead && <p className={styles.sectionLead}>{lead}</p>}
      {children}
    </section>
  );
}
