// The moving map: maplibre over outlines of this machine, without a tile, a letter or an address of elsewhere.
import {
  Map as Canvas,
  type ErrorEvent,
  type GeoJSONSource,
  type LayerSpecification,
  type MapMouseEvent,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { paintLooks, readInk } from './inks.js';
import { type Box, boxRings, groupRings } from './outline.js';
import { LOOKS, type MapView } from './view.js';

// Its own file: the house's policy lets no worker be made of a text.
setWorkerUrl(workerAddress);

/** What the page tells the engine once. */
export interface EngineOptions {
  readonly host: HTMLElement;
  readonly view: MapView;
  /** The engine's own words, in the reader's language. */
  readonly words: Readonly<Record<string, string>>;
  readonly onPoint: (code: string) => void;
  /** It can no longer draw: the still map comes back. */
  readonly onLost: () => void;
}

/** What the page may ask. */
export interface Engine {
  readonly show: (view: MapView) => void;
  readonly zoom: (by: 1 | -1) => void;
  /** A place seen close, or the whole when null. */
  readonly goTo: (code: string | null) => void;
  readonly remove: () => void;
}

const PLACES = 'places';

function gather({ features, lookOf }: MapView) {
  return {
    type: 'FeatureCollection' as const,
    features: features.map(({ code, rings }) => ({
      type: 'Feature' as const,
      properties: { code, look: lookOf(code) },
      geometry: { type: 'MultiPolygon' as const, coordinates: groupRings(rings).map((one) => [...one]) },
    })),
  };
}

function outline(id: string, ink: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: PLACES,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': readInk(ink), 'line-width': width },
  };
}

const only = (code: string | null): ['==', ['get', string], string] => ['==', ['get', 'code'], code ?? ''];

function listLayers(): readonly LayerSpecification[] {
  const plain: Readonly<Record<string, string>> = { look0: '--phase-scan', look3: '--paper-sunk' };
  const fills = LOOKS.map((look): LayerSpecification => {
    const ink = plain[look];
    return {
      id: look,
      type: 'fill',
      source: PLACES,
      filter: ['==', ['get', 'look'], look],
      paint: ink === undefined ? { 'fill-pattern': look } : { 'fill-color': readInk(ink) },
    };
  });
  return [
    ...fills,
    // Blank, and yet it can be pointed at.
    {
      id: 'lookNone',
      type: 'fill',
      source: PLACES,
      filter: ['==', ['get', 'look'], 'lookNone'],
      paint: { 'fill-opacity': 0 },
    },
    outline('edges', '--line', 0.7),
    outline('marked', '--ink', 3),
    outline('pointed', '--accent', 3),
  ];
}

const FILLS = [...LOOKS, 'lookNone'];

function boxOf(view: MapView, code: string | null): Box | null {
  const wanted = view.features.filter((one) => code === null || one.code === code);
  return wanted.length === 0 ? null : boxRings(wanted.flatMap(({ rings }) => rings));
}

function open({ host, view, words }: EngineOptions): Canvas {
  const [west, south, east, north] = boxOf(view, null) ?? [-5, 41, 10, 51];
  const margin = Math.max(east - west, north - south) / 2;
  return new Canvas({
    container: host,
    style: { version: 8, sources: {}, layers: [] },
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: 8 },
    maxBounds: [west - margin, Math.max(south - margin, -85), east + margin, Math.min(north + margin, 85)],
    maxZoom: 12,
    // The page scrolls under a finger or a wheel; the map moves with two fingers, or with Ctrl.
    cooperativeGestures: true,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: words,
  });
}

/** A place under the pointer, or under the middle of the map when it is moved by the keyboard. */
function followPointing(map: Canvas, onPoint: (code: string) => void): void {
  const pick = (point: MapMouseEvent['point']) => {
    const [found] = map.queryRenderedFeatures(point, { layers: FILLS });
    const code: unknown = found?.properties.code;
    if (typeof code === 'string') onPoint(code);
  };
  map.on('mousemove', ({ point }) => pick(point));
  map.on('click', ({ point }) => pick(point));
  map.on('moveend', () => {
    const canvas = map.getCanvas();
    if (document.activeElement !== canvas || !canvas.matches(':focus-visible')) return;
    pick(map.project(map.getCenter()));
  });
}

/** Its first drawing; a card that refuses leaves nothing behind. */
function waitDrawn(map: Canvas): Promise<void> {
  return new Promise((done, fail) => {
    const refuse = ({ error }: ErrorEvent) => {
      map.remove();
      fail(error);
    };
    map.once('error', refuse);
    map.once('load', () => {
      map.off('error', refuse);
      done();
    });
  });
}

/** What was asked last, whole or place, is asked again when the frame changes size, until a hand moves the map. */
function keepAim(map: Canvas, fit: (code: string | null, isSudden: boolean) => void) {
  let aim: string | null | undefined = null;
  const forget = () => {
    aim = undefined;
  };
  map.on('movestart', ({ originalEvent }: { readonly originalEvent?: Event }) => {
    if (originalEvent !== undefined) forget();
  });
  map.on('resize', () => {
    if (aim !== undefined) fit(aim, true);
  });
  return {
    forget,
    take: (code: string | null) => {
      aim = code;
      fit(code, false);
    },
  };
}

/** Opens the map; resolves when it is drawn, refuses when this machine cannot. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const map = open(options);
  let shown = options.view;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.getCanvas().addEventListener('webglcontextlost', options.onLost);
  const mark = () => {
    map.setFilter('marked', only(shown.marked));
    map.setFilter('pointed', only(shown.pointed));
  };
  const aim = keepAim(map, (code, isSudden) => {
    const box = boxOf(shown, code);
    if (box === null) return;
    map.fitBounds([...box], { padding: code === null ? 8 : 60, maxZoom: 9, animate: !isSudden });
  });
  await waitDrawn(map);
  for (const [name, image] of paintLooks()) map.addImage(name, image, { pixelRatio: 2 });
  map.addSource(PLACES, { type: 'geojson', data: gather(shown) });
  for (const layer of listLayers()) map.addLayer(layer);
  mark();
  followPointing(map, options.onPoint);
  await map.once('idle');
  return {
    show: (view) => {
      const isRepainted = view.lookOf !== shown.lookOf || view.features !== shown.features;
      shown = view;
      if (isRepainted) map.getSource<GeoJSONSource>(PLACES)?.setData(gather(view));
      mark();
    },
    zoom: (by) => {
      aim.forget();
      void (by === 1 ? map.zoomIn() : map.zoomOut());
    },
    goTo: aim.take,
    remove: () => map.remove(),
  };
}
