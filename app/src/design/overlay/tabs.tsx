// Several faces of one thing, one shown at a time.
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './overlay.module.css';
import { showInStrip } from './show-in-strip.js';

export interface TabFace {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly faces: readonly TabFace[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

export function Tabs({ label, faces, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className={styles.tabList ?? ''}>
        {faces.map((face) => (
          <Tab
            key={face.id}
            id={face.id}
            className={styles.tab ?? ''}
            ref={face.id === selected ? showInStrip : null}
          >
            {face.label}
          </Tab>
        ))}
      </TabList>
      {faces.map((face) => (
        <TabPanel key={face.id} id={face.id}>
          {face.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
