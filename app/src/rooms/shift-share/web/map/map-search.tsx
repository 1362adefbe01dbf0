// A place of the map by its name: the way in for a keyboard, and for somebody who does not know where it is.
import { foldText } from '@trame/core/kernel';
import { useState } from 'react';
import { Button, compareLabels, TextField } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Contours } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './map.module.css';

const MOST = 6;

export interface MapSearchProps {
  readonly nameOf: ReadonlyMap<string, string>;
  readonly features: Contours['features'];
  readonly onFind: (code: string) => void;
}

/** Places drawn whose name holds the text, those that begin with it first. */
export function findPlaces(
  { nameOf, features }: Pick<MapSearchProps, 'nameOf' | 'features'>,
  text: string,
): readonly (readonly [string, string])[] {
  const wanted = foldText(text);
  if (wanted.length < 2) return [];
  const late = (name: string) => Number(!foldText(name).startsWith(wanted));
  return features
    .flatMap(({ code }): (readonly [string, string])[] => {
      const name = nameOf.get(code);
      return name !== undefined && foldText(name).includes(wanted) ? [[code, name]] : [];
    })
    .sort(([, a], [, b]) => late(a) - late(b) || compareLabels(a, b, 'fr'))
    .slice(0, MOST);
}

export function MapSearch(props: MapSearchProps) {
  const copy = useCopy({ fr, en });
  const [text, setText] = useState('');
  const found = findPlaces(props, text);
  return (
    <search className={styles.search}>
      <TextField label={copy.search} value={text} onChange={setText} />
      {found.length === 0 && foldText(text).length >= 2 && <p role="status">{copy.none}</p>}
      {found.length > 0 && (
        <ul className={styles.found} aria-label={copy.found}>
          {found.map(([code, name]) => (
            <li key={code}>
              <Button
                size="small"
                onPress={() => {
                  setText('');
                  props.onFind(code);
                }}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
