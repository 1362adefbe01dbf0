// Words of what surrounds an association: the neighbours, what overlaps, the ties measured here, in English.
import type { Copy } from './copy.fr.js';

export const copy: Copy = {
  lagrange: 'Neighbours matter: multiplier tests {lag} (lag) and {error} (error), the threshold being 3.84.',
  lagrangeNot:
    'Neighbours change nothing clear: multiplier tests {lag} (lag) and {error} (error), the threshold being 3.84.',
  total:
    'Neighbours included, one standard deviation of the figure goes with {total} point of local effect in all, {direct} of it on the spot.',
  overlap:
    'The figure brought overlaps the jobs and the industrial share of the start (variance inflation {value}): the regression parts them badly.',
  overlapNot:
    'The figure brought hardly overlaps the jobs and the industrial share of the start (variance inflation {value}).',
  nearer:
    'Nearer to what the publication calls social capital: the ties that the actors of here say they have, in workshops.',
  network: 'See the network of here',
};
