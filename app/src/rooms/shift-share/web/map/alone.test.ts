// Who brings maplibre: one file, asked for when a map is drawn, so that no phone and no other page pays for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = 'app/src';
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(sources, name), 'utf8') }));

const namesOf = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

it('maplibre n’est ouvert que par le moteur de la carte', () => {
  expect(namesOf(/from 'maplibre-gl'|'maplibre-gl\//)).toEqual(['rooms/shift-share/web/map/moving-map.ts']);
});

it('le moteur n’est demandé qu’au moment de dessiner, jamais avec la page', () => {
  expect(namesOf(/^import (?!type).*moving-map\.js'/m)).toEqual([]);
  expect(namesOf(/import\('\.\/moving-map\.js'\)/)).toEqual(['rooms/shift-share/web/map/use-engine.ts']);
});
