// Contours fetched on this machine: found by their zoning alone, read ring by ring.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContours, readContours } from './contours.js';

let folder: string;

const triangle = [
  [0, 45],
  [1, 45],
  [1, 46],
  [0, 45],
];
const hole = triangle.map(([x = 0, y = 0]) => [x / 10 + 0.5, y]);
const collect = (...features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const polygon = (...coordinates: readonly unknown[]) => ({ type: 'Polygon', coordinates });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trame-contours-'));
  writeFileSync(join(folder, 'EPCI.geojson'), collect());
  writeFileSync(join(folder, 'ZE2020.geojson.gz'), gzipSync(collect()));
  writeFileSync(join(folder, 'secret.geojson'), collect());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(text: string | Buffer, name = 'a.geojson'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('looking for contours', () => {
  it('finds them plain or packed, under the name of their zoning', () => {
    expect(findContours(folder, 'EPCI')).toBe(join(folder, 'EPCI.geojson'));
    expect(findContours(folder, 'ZE2020')).toBe(join(folder, 'ZE2020.geojson.gz'));
  });

  it('finds none where nothing was fetched, or on a machine without a folder', () => {
    expect(findContours(folder, 'COM')).toBeNull();
    expect(findContours(null, 'EPCI')).toBeNull();
  });

  it.each(['secret', '../EPCI', 'EPCI/../EPCI', '', 'epci', 'ZE20200', 'EPCI.geojson'])(
    'never leaves its folder nor its names: %j',
    (kind) => {
      expect(findContours(folder, kind)).toBeNull();
    },
  );
});

describe('reading contours', () => {
  it('keeps every ring of a place, islands and holes, under its code', async () => {
    const path = write(
      collect(
        feature({ code: '0001', nom: 'Amont' }, polygon(triangle, hole)),
        feature({ code: '0002' }, { type: 'MultiPolygon', coordinates: [[triangle], [triangle, hole]] }),
      ),
    );
    const { features } = await readContours(path);
    expect(features.map(({ code, rings }) => [code, rings.length])).toEqual([
      ['0001', 2],
      ['0002', 3],
    ]);
    expect(features[0]?.rings[0]).toEqual(triangle);
  });

  it('reads what was packed as what was not', async () => {
    const text = collect(feature({ code: '1' }, polygon(triangle)));
    expect(await readContours(write(gzipSync(text), 'b.geojson.gz'))).toEqual(
      await readContours(write(text)),
    );
  });

  it('drops heights, which a map has no use for', async () => {
    const raised = triangle.map((point) => [...point, 120]);
    const { features } = await readContours(write(collect(feature({ code: '1' }, polygon(raised)))));
    expect(features[0]?.rings[0]).toEqual(triangle);
  });

  it.each([
    [{ ze2020: '5209', libze2020: 'Laval' }, '5209'],
    [{ CODE_SIREN: 244400404 }, '244400404'],
    [{ insee_com: '44109' }, '44109'],
    [{ code: 'A', codgeo: 'B' }, 'A'],
    [{ nom: 'sans code' }, ''],
  ])('finds the code among the names that publishers give it: %j', async (properties, code) => {
    const { features } = await readContours(write(collect(feature(properties, polygon(triangle)))));
    expect(features[0]?.code).toBe(code);
  });

  it.each([
    ['no JSON', 'oui'],
    ['points instead of outlines', collect(feature({}, { type: 'Point', coordinates: [0, 45] }))],
    ['places without an outline', collect(feature({ code: '1' }, null as unknown as object))],
    ['figures written as words', collect(feature({ code: '1' }, polygon([['0', '45']])))],
  ])('fails on %s rather than drawing something else', async (_what, text) => {
    await expect(readContours(write(text))).rejects.toThrow();
  });
});
