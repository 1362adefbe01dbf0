// What the service worker keeps, and what it must never take for the application.
import { describe, expect, test } from 'vitest';
import { isShell, listAssets, listUsed, PARTICIPANT_PATH } from './shell.js';

const page =
  '<link href="/assets/p-1.css"><div id="trame"></div><script src="/assets/p-2.js"></script><img src="/assets/p-1.css">';

describe('la coquille gardée sur le téléphone', () => {
  test('se compose des fichiers que la page et ses styles nomment, une fois chacun', () => {
    expect(listAssets(page)).toEqual(['/assets/p-1.css', '/assets/p-2.js']);
    expect(listAssets('src: url(/assets/font-BcXVPD7q.woff2) format("woff2")')).toEqual([
      '/assets/font-BcXVPD7q.woff2',
    ]);
  });

  test('s’augmente des fichiers des méthodes que la page a montrées, et de rien d’autre', () => {
    const used = ['/assets/index-1.js', '/assets/face-2.css', '/api/join', '/assets/../x', 4];
    expect(listUsed({ used })).toEqual(['/assets/index-1.js', '/assets/face-2.css']);
    for (const message of [null, 'used', {}, { used: 'x' }]) expect(listUsed(message)).toEqual([]);
  });

  test('[F21] la page d’un portail n’est pas la nôtre', () => {
    expect(isShell(page)).toBe(true);
    expect(isShell('<html><form>Identifiez-vous</form></html>')).toBe(false);
    expect(isShell('<div id="trame"></div>')).toBe(false);
  });

  test.each([
    ['/rejoindre', true],
    ['/r', true],
    ['/salle/a/b', true],
    ['/rapport', false],
    ['/', false],
    ['/api/join', false],
  ])('%s est une page des téléphones : %s', (path, mine) => {
    expect(PARTICIPANT_PATH.test(path)).toBe(mine);
  });
});
