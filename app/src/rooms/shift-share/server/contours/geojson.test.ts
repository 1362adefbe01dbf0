// Outlines out of GeoJSON: every ring of a place under its code, and why a file is refused.
import { describe, expect, it } from 'vitest';
import { parseContours } from './geojson.js';

const triangle = [
  [0, 45],
  [1, 45],
  [1, 46],
  [0, 45],
];
const hole = triangle.map(([x = 0, y = 0]) => [x / 10 + 0.5, y]);
const collect = (...features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: object | null, geometry: object | null) => ({
  type: 'Feature',
  properties,
  geometry,
});
const polygon = (...coordinates: readonly unknown[]) => ({ type: 'Polygon', coordinates });

function read(text: string, kind = 'ZE2020') {
  const contours = parseContours(text, kind);
  return contours.ok ? contours.value : contours.refusal;
}

describe('outlines', () => {
  it('keep every ring of a place, islands and holes, under its code', () => {
    const text = collect(
      feature({ code: '0001', nom: 'Amont' }, polygon(triangle, hole)),
      feature({ code: '0002' }, { type: 'MultiPolygon', coordinates: [[triangle], [triangle, hole]] }),
    );
    expect(read(text)).toEqual([
      { code: '0001', rings: [triangle, hole] },
      { code: '0002', rings: [triangle, triangle, hole] },
    ]);
  });

  it('of one place given in parts are one', () => {
    const part = feature({ code: '0001' }, polygon(triangle));
    expect(read(collect(part, part))).toEqual([{ code: '0001', rings: [triangle, triangle] }]);
  });

  it('lose their heights, which a map has no use for', () => {
    const raised = triangle.map((point) => [...point, 120]);
    expect(read(collect(feature({ code: '1234' }, polygon(raised))))).toEqual([
      { code: '1234', rings: [triangle] },
    ]);
  });

  it.each([
    ['ZE2020', { ze2020: '5209', libze2020: 'Laval' }, '5209'],
    ['EPCI', { CODE_SIREN: 244400404 }, '244400404'],
    ['COM', { insee_com: '44109' }, '44109'],
    ['COM', { INSEE_COM: 1004 }, '01004'],
    ['COM', { INSEE_COM: '2A004' }, '2A004'],
    ['DEP', { code: 1 }, '01'],
    ['BV2012', { code: '1004', BV2012: '01053' }, '01053'],
    ['ZE2020', { code: '0001', codgeo: 'B' }, '0001'],
    ['ZE2020', { code: '', codgeo: '0050' }, '0050'],
    ['ZE2020', { code: null, ze2020: '0050' }, '0050'],
  ])('of %s have their code among the names that publishers give it: %j', (kind, properties, code) => {
    expect(read(collect(feature(properties, polygon(triangle))), kind)).toMatchObject([{ code }]);
  });

  it('without a code, points, and places without an outline are left out', () => {
    const text = collect(
      feature({ code: '0001' }, polygon(triangle)),
      feature({ code: '0002' }, null),
      feature({ code: '0003' }, { type: 'Point', coordinates: [0, 45] }),
      feature(null, polygon(triangle)),
    );
    expect(read(text)).toMatchObject([{ code: '0001' }]);
  });

  it('are read under a mark of UTF-8', () => {
    expect(read(`\ufeff${collect(feature({ code: '0001' }, polygon(triangle)))}`)).toHaveLength(1);
  });
});

describe('a file refused', () => {
  const lambert = triangle.map(([x = 0, y = 0]) => [x * 1000 + 700_000, y * 1000 + 6_600_000]);

  it.each([
    ['words', 'oui', { code: 'contours-not-geojson' }],
    ['nothing', '', { code: 'contours-not-geojson' }],
    ['a list', '[]', { code: 'contours-not-geojson' }],
    ['another JSON', '{"type":"Feature"}', { code: 'contours-not-geojson' }],
    ['TopoJSON', '{"type":"Topology","objects":{}}', { code: 'contours-topojson' }],
    ['no place', collect(), { code: 'contours-no-outline' }],
    [
      'points',
      collect(feature({}, { type: 'Point', coordinates: [0, 45] })),
      { code: 'contours-no-outline' },
    ],
    ['places without an outline', collect(feature({ code: '1' }, null)), { code: 'contours-no-outline' }],
    [
      'figures written as words',
      collect(feature({ code: '0001' }, polygon([['0', '45']]))),
      { code: 'contours-broken-outline', data: { code: '0001' } },
    ],
    [
      'a ring of two points',
      collect(feature({ code: '0001' }, polygon(triangle.slice(0, 2)))),
      { code: 'contours-broken-outline', data: { code: '0001' } },
    ],
    ['metres', collect(feature({ code: '0001' }, polygon(lambert))), { code: 'contours-not-degrees' }],
    [
      'outlines without a code',
      collect(feature({ nom: 'Amont', aire: 3 }, polygon(triangle))),
      { code: 'contours-no-code', data: { seen: 'nom, aire' } },
    ],
  ])('%s', (_what, text, refusal) => {
    expect(read(text)).toEqual(refusal);
  });
});
