// Who may know whom: the table of ARCHITECTURE.md as data, and where a file stands in the house.

/** What each core room may import, besides itself. */
export const coreRooms: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  territory: ['kernel'],
  'shift-share': ['kernel'],
  'actor-network': ['kernel'],
  rotation: ['kernel'],
  workshop: ['kernel'],
  transition: ['territory', 'workshop', 'kernel'],
  methods: ['transition', 'workshop', 'rotation', 'kernel'],
  seminar: ['workshop', 'rotation', 'kernel'],
  'action-programme': ['workshop', 'kernel'],
  benchmark: ['territory', 'shift-share', 'actor-network', 'kernel'],
  fabrique: ['territory', 'seminar', 'action-programme', 'benchmark', 'kernel'],
};

/** The only app room without a core room. */
export const appOnlyRooms: readonly string[] = ['people'];

/** Where a file stands. `half` is server, web or shared (contract, access, refusals). */
export interface Place {
  readonly house: 'core' | 'app';
  readonly area: 'rooms' | 'live' | 'platform' | 'design' | 'main' | 'test';
  readonly room: string;
  /** For methods: the method's own folder. */
  readonly column: string | null;
  readonly half: 'server' | 'web' | 'shared';
}

function placeInApp(parts: readonly string[]): Place {
  const [area = '', second = '', third = ''] = parts;
  const half = (folder: string): Place['half'] =>
    folder === 'server' || folder === 'web' ? folder : 'shared';
  if (area === 'rooms' && second === 'methods') {
    return { house: 'app', area: 'rooms', room: 'methods', column: third, half: half(parts[3] ?? '') };
  }
  if (area === 'rooms') return { house: 'app', area, room: second, column: null, half: half(third) };
  if (area === 'live' || area === 'platform') {
    return { house: 'app', area, room: area, column: null, half: half(second) };
  }
  if (area === 'design') return { house: 'app', area, room: 'design', column: null, half: 'web' };
  const isWeb = area.endsWith('.tsx');
  return { house: 'app', area: 'main', room: 'main', column: null, half: isWeb ? 'web' : 'server' };
}

/** Reads a path of the repository; null for what stands outside the two houses. */
export function parsePlace(path: string): Place | null {
  const core = /^packages\/core\/src\/(.+)$/.exec(path);
  if (core?.[1]) {
    const [room = '', column = ''] = core[1].split('/');
    const inColumn = room === 'methods' && core[1].split('/').length > 2;
    return { house: 'core', area: 'rooms', room, column: inColumn ? column : null, half: 'shared' };
  }
  const app = /^app\/src\/(.+)$/.exec(path);
  return app?.[1] ? placeInApp(app[1].split('/')) : null;
}
