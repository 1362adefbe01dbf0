// The figures of employers and networks, which keep what they replace, as the figures of the sheet do.
import { type DatedFigure, isSameFigure, stripHistory } from './figure.js';
import type { BusinessNetwork, Employer, KeptFigure, ProfileBlocks } from './profile.js';

type Named = Pick<Employer | BusinessNetwork, 'organisationId' | 'name'>;
type ReadFigures<T> = (one: T) => readonly (KeptFigure | null)[];

/** Replaced figures kept behind one: more than a person types in a life of sheets, fewer than a request may carry. */
const MAX_REPLACED = 60;

function findNamed<T extends Named>(all: readonly T[], like: T): T | undefined {
  return (
    all.find((one) => one.organisationId !== null && one.organisationId === like.organisationId) ??
    all.find((one) => one.name === like.name)
  );
}

function hasSamePast(known: KeptFigure | null, written: KeptFigure | null): boolean {
  const [before, claimed] = [known?.previous ?? [], written?.previous ?? []];
  return (
    before.length > 0 &&
    before.length === claimed.length &&
    before.every((figure, index) => isSameFigure(figure, claimed[index] ?? { ...figure, value: Number.NaN }))
  );
}

/** By organisation, then by name; one that was renamed is known by the past its figures carry. */
function createFinder<T extends Named>(
  known: readonly T[],
  all: readonly T[],
  read: ReadFigures<T>,
): (written: T) => T | undefined {
  const left = known.filter((one) => findNamed(all, one) === undefined);
  return (written) =>
    findNamed(known, written) ??
    left.find((one) => read(one).some((figure, slot) => hasSamePast(figure, read(written)[slot] ?? null)));
}

/**
 * The figure as written, with those it replaces behind it, newest first (R018), the last 60 of them. What it claims of its
 * own past is not taken. Written as it was, it is unchanged; written back to a former value, that value is not listed
 * twice. A figure taken off is missing, not zero. The one written last comes first whatever its year: it is what the
 * person who typed it wants read, where `evolveFigure` orders figures that are only ever added.
 */
export function replaceFigure(current: KeptFigure | null, written: KeptFigure | null): KeptFigure | null {
  if (written === null) return null;
  const figure: DatedFigure = stripHistory(written);
  if (current === null) return figure;
  const before = current.previous ?? [];
  if (isSameFigure(figure, current)) return { ...figure, previous: before };
  const replaced = [stripHistory(current), ...before].filter((one) => !isSameFigure(one, figure));
  return { ...figure, previous: replaced.slice(0, MAX_REPLACED) };
}

const readEmployer: ReadFigures<Employer> = ({ headcount, subcontractors }) => [headcount, subcontractors];
const readNetwork: ReadFigures<BusinessNetwork> = ({ members }) => [members];

/** The blocks as written, where employers and networks keep the figures that were replaced (R018). */
export function keepReplaced(current: ProfileBlocks, written: ProfileBlocks): ProfileBlocks {
  const findEmployer = createFinder(current.employers, written.employers, readEmployer);
  const findNetwork = createFinder(current.networks, written.networks, readNetwork);
  return {
    ...written,
    employers: written.employers.map((employer) => {
      const known = findEmployer(employer);
      return {
        ...employer,
        headcount: replaceFigure(known?.headcount ?? null, employer.headcount),
        subcontractors: replaceFigure(known?.subcontractors ?? null, employer.subcontractors),
      };
    }),
    networks: written.networks.map((network) => ({
      ...network,
      members: replaceFigure(findNetwork(network)?.members ?? null, network.members),
    })),
  };
}
