// A button that opens a short list of orders or places.
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonKind } from '../form/button.js';
import styles from './overlay.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** With `href` the entry is a link (through the router), else `onAction` gets its id. */
  readonly href?: string;
  readonly isCurrent?: boolean;
}

export interface MenuProps {
  readonly label: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly onAction?: (id: string) => void;
  readonly kind?: ButtonKind;
}

export function Menu({ label, entries, onAction, kind = 'plain' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button kind={kind} size="small">
        {label} <span aria-hidden="true" className={styles.arrow} />
      </Button>
      <Popover offset={4}>
        <AriaMenu className={styles.menu ?? ''} items={entries} onAction={(key) => onAction?.(String(key))}>
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.label}
              className={styles.item ?? ''}
              {...(entry.href && { href: entry.href })}
              {...(entry.isCurrent && { 'data-current': true })}
            >
              {entry.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
