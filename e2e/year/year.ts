// What the four seminars share: one server, one territory, the badges printed in March, the words of the year.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { type BookletOrder, fetchBooklet, fetchWordText } from '../stage/booklet.js';
import { startBrowser, type Watched } from '../stage/browser.js';
import { callApi, signIn } from '../stage/client.js';
import {
  ask,
  enterByBadge,
  type Hall,
  type Kept,
  listLines,
  type Organiser,
  type Seated,
} from '../stage/hall.js';
import { readCodes } from '../stage/qr.js';
import { findPort, type RunningServer, startServer } from '../stage/server.js';
import { GUESTS, NADIA } from './people.js';

/** Where pictures of the year are kept to be looked at. */
export const PICTURES = '.trame/screens/year';

/** Milliseconds that preparing a seminar may take: its agenda is looked at, line by line. */
export const PREPARING = 600_000;

/** A badge, and who bears it. */
export interface Badge {
  readonly secret: string;
  readonly name: string;
}

/** A seminar once held: where it is, and what it kept. */
export interface Held {
  readonly hall: Hall;
  readonly kept: readonly Kept[];
}

/** The year under way. */
export interface Year {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly organiser: Organiser;
  /** The badges printed in March, and whose they are once they were shown. */
  badges: readonly Badge[];
  /** Pages of real browsers, those already closed included. */
  readonly watched: Watched[];
  /** What axe found, page after page. */
  readonly faults: string[];
  /** Seminars held so far, by number. */
  readonly held: Map<number, Held>;
  close(): Promise<void>;
}

/** A territory whose four seminars are still to come. */
async function findTerritory(server: RunningServer): Promise<Organiser> {
  const cookie = await signIn(server.address, server.organiserLink);
  const reach = { address: server.address, space: '', cookie };
  const { spaces } = await ask<{ spaces: readonly { id: string; slug: string }[] }>(reach, '/api/spaces');
  const space = spaces.find(({ slug }) => slug === 'dieppe-maritime')?.id;
  if (space === undefined) throw new Error('e2e/year: the territory is not there');
  return { ...reach, space };
}

/** Starts the server on an empty folder, and signs in as the organiser of a territory whose four seminars are to come. */
export async function startYear(): Promise<Year> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-year-'));
  mkdirSync(PICTURES, { recursive: true });
  const server = await startServer({ port: await findPort(), dataFolder: folder });
  const organiser = await findTerritory(server).catch(async (error: unknown) => {
    await server.kill();
    throw error;
  });
  const browser = await startBrowser();
  return {
    server,
    browser,
    organiser,
    badges: [],
    watched: [],
    faults: [],
    held: new Map(),
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everybody on the list. */
export async function invite(hall: Hall): Promise<void> {
  const attendees = GUESTS.map(({ displayName, organisationName, family }) => ({
    displayName,
    organisationName,
    family,
  }));
  await ask(hall, `${hall.path}/attendees`, { method: 'POST', body: { attendees } });
}

/** Prints the badges and reads what is on them: the address that each code opens, without what comes before its secret. */
export async function printBadges(hall: Hall): Promise<readonly string[]> {
  const answer = await callApi(hall.address, `${hall.path}/paper.pdf?sheet=hall/badges`, {
    cookie: hall.cookie,
  });
  if (!answer.ok) throw new Error(`e2e/year: badges answered ${answer.status} ${await answer.text()}`);
  return readCodes(Buffer.from(await answer.arrayBuffer())).map((address) => address.split('/b#')[1] ?? '');
}

/** The lines of the people who come without a phone. */
export async function listPaperLines(hall: Hall): Promise<readonly string[]> {
  const onPaper = GUESTS.filter(({ hasPhone }) => !hasPhone).map(({ displayName }) => displayName);
  return (await listLines(hall))
    .filter(({ displayName }) => onPaper.includes(displayName))
    .map(({ id }) => id);
}

/** Everybody who holds a phone but Nadia, whose phone is a real browser, shows their badge. */
export function seatEverybody({ badges, server }: Year): Promise<readonly Seated[]> {
  const onPaper = GUESTS.filter(({ hasPhone }) => !hasPhone).map(({ displayName }) => displayName);
  const shown = badges.filter(({ name }) => name !== NADIA && !onPaper.includes(name));
  return enterByBadge(
    server.address,
    shown.map(({ secret }) => secret),
  );
}

/** Forty-four persons all year, not forty-four a seminar. */
export async function checkPersons(organiser: Organiser, seminars: number): Promise<void> {
  interface Card {
    readonly displayName: string | null;
    readonly seminars: readonly unknown[];
  }
  const { persons } = await ask<{ persons: readonly Card[] }>(
    organiser,
    `/api/spaces/${organiser.space}/persons`,
  );
  expect(persons.map(({ displayName }) => displayName).sort()).toEqual(
    GUESTS.map(({ displayName }) => displayName).sort(),
  );
  expect(persons.every((person) => person.seminars.length === seminars)).toBe(true);
}

/** What the room was heard to say in one seminar. */
export interface Memory {
  /** Said, and printed once. */
  keep(text: string): string;
  /** Said, and quoted again where it is answered. */
  quote(text: string): string;
  readonly once: readonly string[];
  readonly quoted: readonly string[];
}

/** An empty memory. */
export function createMemory(): Memory {
  const once: string[] = [];
  const quoted: string[] = [];
  return {
    once,
    quoted,
    keep: (text) => {
      once.push(text);
      return text;
    },
    quote: (text) => {
      quoted.push(text);
      return text;
    },
  };
}

/** Prints the booklet and its Word twin, and holds both to what was said. */
export async function checkBooklet(hall: Hall, name: string, memory: Memory): Promise<void> {
  const order: BookletOrder = {
    address: hall.address,
    cookie: hall.cookie,
    seminar: hall.path,
    folder: PICTURES,
    name,
  };
  const booklet = await fetchBooklet(order);
  const wrong = memory.once
    .map((text) => ({ text, printed: booklet.count(text) }))
    .filter(({ printed }) => printed !== 1);
  expect(wrong, `${name}: sentences that are not printed once`).toEqual([]);
  const missing = memory.quoted.filter((text) => booklet.count(text) === 0);
  expect(missing, `${name}: sentences that are not printed`).toEqual([]);
  const word = (await fetchWordText(order)).replace(/\s+/g, ' ');
  const absent = [...memory.once, ...memory.quoted].filter((text) => !word.includes(text));
  expect(absent, `${name}: sentences that the Word file lacks`).toEqual([]);
  process.stdout.write(
    `${name}: ${booklet.pages} pages, ${memory.once.length + memory.quoted.length} phrases\n`,
  );
}
