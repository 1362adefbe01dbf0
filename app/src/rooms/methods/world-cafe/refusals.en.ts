// What a world café says when it says no, in English.
import type { WorldCafeRefusals } from './refusals.fr.js';

export const worldCafeRefusals: WorldCafeRefusals = {
  'world-cafe-no-theme': 'There is no theme yet: give one per table before seating people.',
  'world-cafe-theme-unknown': 'This theme is no longer there: reload the page, your text is kept.',
  'world-cafe-theme-twice': 'Two themes have the same identifier: delete one of them.',
  'world-cafe-theme-in-use':
    'Something was written about this theme: keep it, its title and questions may still change.',
  'world-cafe-plan-stands': 'The table plan is set: remove it to change tables or hosts, or repair it.',
  'world-cafe-host-missing': 'Nobody holds the table “{themes}”: name a host before the round begins.',
  'world-cafe-host-twice': 'One person would hold two tables: name somebody else.',
  'world-cafe-host-moves': 'The host of “{theme}” would leave the table: the host stays, the others move.',
  'world-cafe-plan-missing': 'Seat people first: without a table plan nobody knows where to go.',
  'world-cafe-plan-rounds':
    'This plan has {given} rounds instead of {expected}: make it again, the themes have changed.',
  'world-cafe-plan-torn': 'This plan no longer fits the people or the tables: make it again.',
  'world-cafe-table-unknown': 'This plan sends somebody to a table that does not exist: make it again.',
  'world-cafe-person-unknown': 'This plan names a host who is not in the list: make it again.',
  'world-cafe-theme-again': 'This plan takes {count} people back to a theme they have met: make it again.',
  'world-cafe-under-way': 'Rounds have begun: repair the plan, it can no longer be made again or removed.',
  'world-cafe-plan-stale': 'Somebody has just changed the plan: look at it, then repair it again.',
  'world-cafe-round-past':
    'This round is over: what was held is not changed. Repair from the current round on.',
  'world-cafe-round-unknown': 'This round is not in this world café: reload the page.',
};
