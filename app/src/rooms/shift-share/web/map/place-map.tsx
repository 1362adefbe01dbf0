// A map of places by class: outlines of this machine, inks and hatchings, no tile server; a sentence a place.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Button, formatSentence } from '../../../../design/index.js';
import { useCopy, useOptionalData } from '../../../../platform/web/index.js';
import { type Contours, getContours } from '../../contract.js';
import { RemoveContours } from '../contours/remove-contours.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './map.module.css';
import { MapSearch } from './map-search.js';
import type { Engine } from './moving-map.js';
import { Legend, StillMap } from './still-map.js';
import { useEngine } from './use-engine.js';
import { chooseLook, type MapClass, type MapView } from './view.js';

export interface PlaceMapProps {
  readonly space: string;
  readonly kind: string;
  readonly caption: string;
  readonly classes: readonly MapClass[];
  /** Class of each place; places without one are left blank. */
  readonly classOf: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
  /** What is said of a place that is pointed at: its figures, their unit and their years. */
  readonly describe: (code: string) => string;
  /** Drawn with a thick outline. */
  readonly marked: string | null;
  /** Opens the page of a place, where there is one. */
  readonly onOpen?: (code: string) => void;
}

/** Bigger, smaller, whole: what a wheel does, for those who have none. */
function Tools({ engine }: { readonly engine: Engine }) {
  const copy = useCopy({ fr, en });
  return (
    <fieldset className={styles.tools} aria-label={copy.tools}>
      <Button size="small" onPress={() => engine.zoom(1)}>
        {copy.closer}
      </Button>
      <Button size="small" onPress={() => engine.zoom(-1)}>
        {copy.farther}
      </Button>
      <Button size="small" kind="quiet" onPress={() => engine.goTo(null)}>
        {copy.whole}
      </Button>
    </fieldset>
  );
}

interface SaidProps {
  readonly view: MapView;
  readonly name: string;
  readonly onOpen: PlaceMapProps['onOpen'];
}

/** The sentence of the place pointed at, in one spot: it does not hide what it speaks of. */
function Said({ view, name, onOpen }: SaidProps) {
  const copy = useCopy({ fr, en });
  const { pointed, marked } = view;
  return (
    <div className={styles.said} data-no-print>
      <p role="status">{pointed === null ? copy.hint : view.describe(pointed)}</p>
      {pointed !== null && pointed !== marked && onOpen !== undefined && (
        <Button size="small" onPress={() => onOpen(pointed)}>
          {formatSentence(copy.open, { place: name })}
        </Button>
      )}
    </div>
  );
}

type DrawnProps = PlaceMapProps & { readonly contours: Contours };

function useView(props: DrawnProps, pointed: string | null): MapView {
  const { contours, classes, classOf, describe, marked } = props;
  const lookOf = useMemo(() => (code: string) => chooseLook(classes, classOf, code), [classes, classOf]);
  return useMemo(
    () => ({ features: contours.features, lookOf, describe, marked, pointed }),
    [contours, lookOf, describe, marked, pointed],
  );
}

/** The two drawings one over the other: paper gets the still one, whatever the screen has. */
function Stage(props: {
  readonly host: React.RefObject<HTMLDivElement | null>;
  readonly isMoving: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.stage} {...(props.isMoving && { 'data-moving': true })}>
      <div className={styles.still}>{props.children}</div>
      <div className={styles.moving} data-no-print>
        {/* The engine gives its host a position of its own. */}
        <div ref={props.host} className={styles.host} />
      </div>
    </div>
  );
}

function DrawnMap(props: DrawnProps) {
  const { caption, classes, nameOf, onOpen, kind } = props;
  const copy = useCopy({ fr, en });
  const [pointed, setPointed] = useState<string | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const { origin } = props.contours;
  const view = useView(props, pointed);
  const engine = useEngine({ host, view, onPoint: setPointed });
  const find = (code: string) => {
    setPointed(code);
    engine?.goTo(code);
  };
  return (
    <figure className={styles.map}>
      <figcaption>{caption}</figcaption>
      <div className={styles.head} data-no-print>
        <MapSearch nameOf={nameOf} features={view.features} onFind={find} />
        {engine !== null && <Tools engine={engine} />}
      </div>
      <Stage host={host} isMoving={engine !== null}>
        <StillMap caption={caption} view={view} onPoint={setPointed} />
      </Stage>
      <Said view={view} name={nameOf.get(pointed ?? '') ?? ''} onOpen={onOpen} />
      <Legend classes={classes} />
      <p className={styles.note}>
        {origin === null
          ? formatSentence(copy.outlines, { kind })
          : formatSentence(copy.broughtOutlines, {
              publisher: origin.publisher,
              year: origin.year,
              licence: origin.licence,
              name: origin.fileName,
            })}
        {engine !== null && <span data-no-print> {copy.keys}</span>}
      </p>
      <RemoveContours space={props.space} kind={kind} isOwn={origin?.isOwn === true} />
    </figure>
  );
}

/** Nothing while outlines are not there: the table and the sentence say the same. */
export function PlaceMap(props: PlaceMapProps) {
  const contours = useOptionalData(getContours, { params: { space: props.space, kind: props.kind } });
  return contours === null ? null : <DrawnMap {...props} contours={contours} />;
}
