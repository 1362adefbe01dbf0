// Words of the map, in English.
import type { MapCopy } from './copy.fr.js';

export const copy: MapCopy = {
  search: 'Find a place on the map',
  found: 'Places found on the map',
  none: 'No place of this name on the map.',
  closer: 'Closer',
  farther: 'Farther',
  whole: 'See it whole',
  tools: 'Move the map',
  hint: 'Point at a place, or look for its name: its sentence is written here.',
  keys: 'With the keyboard, in the map: arrows move it, + and − bring it closer or farther; the place in the middle is said.',
  open: 'Read the diagnosis of {place}',
  outlines: 'Outlines: file {kind} of this machine’s data folder.',
  broughtOutlines: 'Outlines: {publisher}, zoning of {year}, {licence} (file {name}).',
  engine: {
    'Map.Title': 'Map to move',
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl and the wheel bring the map closer',
    'CooperativeGesturesHandler.MacHelpText': '⌘ and the wheel bring the map closer',
    'CooperativeGesturesHandler.MobileHelpText': 'Two fingers move the map',
  },
};
