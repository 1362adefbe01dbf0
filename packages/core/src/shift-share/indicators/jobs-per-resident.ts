// Whether a territory gives work to more people than live in it.

/**
 * Jobs at the workplace for a hundred employed residents; above 100 the territory attracts workers. The two
 * numbers come from two tables of different bases, of the same year and ground. Null without residents.
 */
export function computeJobsPerResident(jobs: number, employedResidents: number): number | null {
  return employedResidents > 0 && Number.isFinite(jobs) ? (100 * jobs) / employedResidents : null;
}
