// Contours fetched on this machine: found by their zoning alone, read ring by ring.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContours, readContours } from './on-machine.js';

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
  const read = async (path: string) => {
    const contours = await readContours(path, 'ZE2020');
    return contours.ok ? contours.value : contours.refusal;
  };

  it('reads what was packed as what was not', async () => {
    const text = collect(feature({ code: '0001' }, polygon(triangle, hole)));
    const plain = await read(write(text));
    expect(plain).toEqual([{ code: '0001', rings: [triangle, hole] }]);
    expect(await read(write(gzipSync(text), 'b.geojson.gz'))).toEqual(plain);
  });

  it('refuses what is no file of outlines rather than drawing something else', async () => {
    expect(await read(write('oui'))).toEqual({ code: 'contours-not-geojson' });
  });
});
