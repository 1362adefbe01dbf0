// What the planner's refusals say, in English; people, tables and rounds are numbered as in the file, from 0.
import type { RotationRefusals } from './refusals.fr.js';

export const rotationRefusals = {
  'instance-not-object': 'An instance is written between braces, with at least “n” (people) and “rounds”.',
  'instance-malformed': 'The field “{field}” is missing or malformed: correct it in the file.',
  'person-unknown':
    'The field “{field}” names person {person}, who does not exist: out of {people}, numbers go from 0 to {last}.',
  'pair-alone':
    'The field “{field}” pairs person {person} with themselves: name two people, or remove the line.',
  'activity-unknown':
    'The field “{field}” refers to activity {activity}, missing from “activities”: add it or correct the number.',
  'round-unknown':
    'The field “{field}” names round {round}, which does not exist: numbers go from 0 to {last}.',
  'list-length': 'The field “{field}” has length {length} instead of {expected}: complete it or shorten it.',
  'value-rises': 'The field “{field}” must never rise: a new meeting is worth no more than the one before.',
  'spread-impossible':
    'Round {round}: {people} people cannot be shared equally between {tables} tables. Accept a difference of one.',
  'host-twice': 'Person {person} hosts two tables of activity {activity}: keep one.',
  'hosts-exceed-tables': 'Round {round}: {hosts} hosts for {tables} tables. Remove hosts or add tables.',
  'themes-exhausted':
    'Person {person} follows {rounds} rounds but has only {tables} themes to discover. Remove a round or add a table.',
  'host-not-allowed': 'Person {person} hosts table {table}, which is not one of the tables that suit them.',
  'no-allowed-table': 'Round {round}: no table suits person {person}. Give them one more.',
  'apart-and-together': 'People {a} and {b} must be both apart and together: keep one of the two requests.',
  'apart-at-one-table': 'Round {round}: people {a} and {b} cannot be apart, there is only one table.',
  'together-two-hosts': 'Round {round}: people {a} and {b} host two tables and cannot be together.',
  'together-with-host':
    'People {a} and {b} cannot stay together: one is a host, the other meets each theme once.',
  'together-no-common-table': 'Round {round}: no table suits both {a} and {b}.',
  'together-too-many':
    'Round {round}: {people} people must stay together and a table holds only {most}. Split the group.',
  'quota-crossed': 'College {category}: the least per table ({min}) exceeds the most ({max}).',
  'quota-too-few':
    'Round {round}: college {category} has {people} people, at least {min} are needed at each of {tables} tables.',
  'quota-too-many':
    'Round {round}: college {category} has {people} people, too many for at most {max} at each of {tables} tables.',
  'conflict-apart':
    'People {a} and {b} cannot be kept apart along with the other requests named: give one of them up.',
  'conflict-together':
    'People {a} and {b} cannot be kept together along with the other requests named: give one of them up.',
  'conflict-allowed':
    'The tables that suit person {person} are too few along with the other requests named: add one, or give a request up.',
  'conflict-quota':
    'The quota of college {category} cannot be kept along with the other requests named: loosen it, or give one of them up.',
  'conflict-themes':
    'Activity {activity}: never meeting a theme twice is impossible along with the other requests named. Remove a round, or give one of them up.',
  'conflict-hosts':
    'Activity {activity}: keeping each host at their table is impossible along with the other requests named. Change a host, or give one of them up.',
  'conflict-spread':
    'A difference of {spread} at most between two tables is impossible along with the other requests named: accept more, or give one of them up.',
  'no-plan': 'No plan that keeps every rule was found. Relax one of them, or give the computation more time.',
} satisfies RotationRefusals;
