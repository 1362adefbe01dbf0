// The day's booklet of fifty people: from the command to the PDF, beside Chromium printing the same words; then with sixty photographs.
import { instant } from '@trame/core/kernel';
import { createOpenSpacePaper, openSpace } from '@trame/core/methods/open-space';
import { createConductor, type SeminarState } from '@trame/core/seminar';
import type {
  BookletBlock,
  BookletColumn,
  BookletPart,
  Command,
  MemberId,
  RoomRole,
} from '@trame/core/workshop';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { createPress } from '../app/src/platform/server/document/index.js';
import { createPictureDesk } from '../app/src/platform/server/picture/index.js';
import { openSpacePaperWords } from '../app/src/rooms/methods/open-space/paper.fr.js';
import type { Photo } from '../app/src/rooms/seminar/contract/photo.js';
import {
  createDemoAgenda,
  createDemoGuests,
  DEMO_START,
} from '../app/src/rooms/seminar/server/demo/demo-day.js';
import { composeBooklet } from '../app/src/rooms/seminar/server/print/booklet.js';
import { BOOKLET_TEMPLATE } from '../app/src/rooms/seminar/server/print/booklet-template.js';
import { writeWordBooklet } from '../app/src/rooms/seminar/server/print/word/booklet.js';

const PEOPLE = 50;
const PHOTOS = 60;
const REPORTS = 9;
const CARDS = 7;
const ROUNDS = 10;
const START = Date.UTC(2027, 4, 13, 11, 30);
const NOW = START + 210 * 60_000;

const conductor = createConductor([openSpace]);

/** Plays orders through the conductor alone: no server, no database. */
function createPlayer() {
  const settings = conductor.parseSettings({ title: 'Nos défis, nos atouts', agenda: createDemoAgenda() });
  if (!settings.ok) throw new Error('bench/booklet: the agenda is refused');
  let state: SeminarState = conductor.start(settings.value);
  let seq = 0;
  const play = (who: { member: string; role: RoomRole }, command: Command): readonly unknown[] => {
    const op = `op-${seq}`;
    const at = instant(START + seq * 60_000);
    const actor = { member: who.member as MemberId, role: who.role };
    const decided = conductor.decide(state, command as never, { who: actor, at, seed: seq, op });
    if (!decided.ok) throw new Error(`bench/booklet: ${command.type} ${decided.refusal.code}`);
    for (const body of decided.value) {
      seq += 1;
      state = conductor.evolve(state, { seq, at, by: actor.member, role: actor.role, op, body });
    }
    return decided.value;
  };
  return { play, read: () => ({ state, seq }) };
}

function playSeminar(): { readonly state: SeminarState; readonly seq: number } {
  const { play, read } = createPlayer();
  const staff = { member: 'staff', role: 'facilitator' as const };
  const act = (who: { member: string; role: RoomRole }, command: Command) =>
    play(who, { type: 'activity', activity: 'open-space', command } as Command) as readonly {
      readonly event: { readonly question: string };
    }[];
  play(staff, { type: 'open' });
  for (const step of ['theme', 'benchmark', 'open-space'])
    play(staff, { type: 'start-step', step } as Command);
  act(staff, { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false } as Command);
  act(staff, { type: 'open-marketplace' });
  for (let index = 0; index < REPORTS + 2; index += 1) {
    const who = { member: `seat-${index}`, role: 'participant' as const };
    const text = `Comment faire avancer le sujet numéro ${index + 1} avec celles et ceux qui sont là ?`;
    const [posed] = act(who, { type: 'pose-question', text, channel: 'phone', onBehalfOf: null } as Command);
    const question = posed?.event.question;
    const place = { room: `room-${(index % 4) + 1}`, slot: `slot-${Math.floor(index / 4) + 1}` };
    act(staff, { type: 'place-question', question, version: 1, place } as Command);
    if (index >= REPORTS) continue;
    const words = (kind: string) => (card: number) =>
      `${kind} ${index + 1}.${card + 1} : une phrase de vingt mots comme on en écrit sur un papier, dans les mots du groupe.`;
    const fill = (kind: string, count: number) =>
      Array.from({ length: count }, (_, card) => words(kind)(card));
    const report = {
      type: 'post-report',
      question,
      said: 'Ce qui s’est dit, en quelques phrases. '.repeat(8),
    };
    const people = { convener: null, participants: [], table: null, paper: false };
    const cards = { challenges: fill('Défi', 4), assets: fill('Atout', CARDS - 4) };
    act(who, { ...report, ...people, ...cards } as Command);
  }
  return read();
}

export function composeData(photos: readonly Photo[] = []) {
  const { state, seq } = playSeminar();
  const members = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `seat-${index}`,
    role: 'participant',
    name: null,
    family: createDemoGuests()[index % 30]?.family ?? null,
    removed: false,
  }));
  const paper = createOpenSpacePaper(openSpacePaperWords);
  const part = paper.formatBooklet(state.activities['open-space']?.state, () => null);
  const data = composeBooklet({
    seminar: {
      id: 's',
      territoryId: 't',
      kind: 'local',
      number: 2,
      phase: 'scan',
      title: 'Nos défis, nos atouts',
      date: '2027-05-13',
      startsAt: DEMO_START,
      place: { name: 'Terre d’Estuaire', host: null, capacity: 60, access: null },
      status: 'open',
      note: null,
      version: 1,
      agenda: state.settings.agenda,
      endsBy: null,
      roomId: 'r',
      openedAt: null,
      closedAt: null,
      harvestShared: false,
    },
    territory: 'Saint-Nazaire agglomération',
    fabrique: 'Territoires industriels',
    attendees: [],
    live: { state, seq, members },
    parts: [part],
    photos,
    calendar: [],
    version: 'bench',
    now: NOW,
  });
  return { data, part };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

function formatColumn(column: BookletColumn): string {
  const cards = column.groups.flatMap((group) => group.cards);
  return `<h3>${escapeHtml(column.title)}</h3>${cards.map((card) => `<p><b>${card.ref}</b> ${escapeHtml(card.text)}</p>`).join('')}`;
}

function formatBlock(block: BookletBlock): string {
  if (block.kind === 'wall')
    return `<div style="columns:2">${block.columns.map(formatColumn).join('')}</div>`;
  if (block.kind === 'list')
    return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  if (block.kind === 'paragraphs') return block.texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  if (block.kind !== 'articles') return '';
  return block.articles
    .map(
      (one) =>
        `<article><h3>${escapeHtml(one.title)}</h3>${one.paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('')}</article>`,
    )
    .join('');
}

/** The same words in plain HTML: the peer is spared our layout. */
function formatHtml(part: BookletPart): string {
  const sections = part.sections.map(
    (section) =>
      `<section><h2>${escapeHtml(section.title)}</h2>${section.blocks.map(formatBlock).join('')}</section>`,
  );
  return `<!doctype html><html lang="fr"><title>Livret</title><h1>${escapeHtml(part.question ?? '')}</h1>${sections.join('')}`;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const formatRatio = (ours: number, theirs: number): number => Math.round((ours / theirs) * 1000) / 1000;
const findMedian = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function measureTrame() {
  const press = createPress();
  let pages = 0;
  const once = async () => {
    const order = {
      template: BOOKLET_TEMPLATE,
      data: composeData().data,
      standard: 'ua-1',
      at: NOW,
    } as const;
    const printed = await press.renderPdf(order);
    if (!printed.ok) throw new Error(`bench/booklet: ${printed.refusal.code}`);
    pages = printed.value.pages;
  };
  const cold = await time(once);
  const warm: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) warm.push(await time(once));
  await press.close();
  return { cold, warm: findMedian(warm), worst: Math.max(...warm), pages };
}

/** Photographs as kept, sixteen hundred points wide, each another, with grain so that JPEG has something to do. */
async function takePhotos() {
  const photos = Array.from(
    { length: PHOTOS },
    (_, index): Photo => ({
      id: `photo-${index}`,
      activity: 'open-space',
      sheet: null,
      author: 'seat-0',
      caption: `Ce que montre la photographie numéro ${index + 1}`,
      credit: 'N. Exemple',
      peopleAgreed: true,
      sentAt: new Date(NOW).toISOString(),
      width: 1600,
      height: 1067,
    }),
  );
  const bytes = new Map<string, Buffer>();
  for (const { id } of photos) {
    const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const;
    const grain = sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#888', noise } });
    bytes.set(id, await grain.blur(1.2).jpeg({ quality: 80 }).toBuffer());
  }
  return { photos, bytes };
}

/** From the kept photographs to the document: made light, set, sixty of them. */
async function measurePhotos() {
  const { photos, bytes } = await takePhotos();
  const desk = createPictureDesk();
  const press = createPress();
  const { data } = composeData(photos);
  let pdf = 0;
  let pages = 0;
  let docx = 0;
  const lighten = async () =>
    new Map(
      await Promise.all(
        photos.map(
          async ({ id }) =>
            [`${id}.jpg`, await desk.shrinkForPaper(bytes.get(id) ?? Buffer.alloc(0))] as const,
        ),
      ),
    );
  const pdfMs = await time(async () => {
    const pictures = await lighten();
    const order = { template: BOOKLET_TEMPLATE, data, standard: 'ua-1', at: NOW, pictures } as const;
    const printed = await press.renderPdf(order);
    if (!printed.ok) throw new Error(`bench/booklet: ${printed.refusal.code}`);
    pdf = printed.value.pdf.length;
    pages = printed.value.pages;
  });
  const docxMs = await time(async () => {
    docx = (await writeWordBooklet(data, await lighten())).length;
  });
  await press.close();
  const megabytes = (count: number): number => Math.round(count / 104_857.6) / 10;
  return {
    photos: PHOTOS,
    pages,
    pdfMs: round(pdfMs),
    pdfMegabytes: megabytes(pdf),
    docxMs: round(docxMs),
    docxMegabytes: megabytes(docx),
  };
}

async function measureChromium() {
  const html = formatHtml(composeData().part);
  let stop = async (): Promise<void> => undefined;
  let print = async (): Promise<void> => undefined;
  const cold = await time(async () => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    });
    stop = () => browser.close();
    print = async () => {
      const page = await browser.newPage();
      await page.setContent(html);
      await page.pdf({ format: 'A4', tagged: true });
      await page.close();
    };
    await print();
  });
  const warm: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) warm.push(await time(print));
  await stop();
  return { cold, warm: findMedian(warm), worst: Math.max(...warm) };
}

/** Milliseconds, cold (thread or browser started) and warm; the ratio is ours over the peer's, so below one is faster. */
export async function run(): Promise<Readonly<Record<string, unknown>>> {
  const trame = await measureTrame();
  const withPhotos = await measurePhotos();
  const peer = await measureChromium();
  const format = (figures: { cold: number; warm: number; worst: number }) => ({
    coldMs: round(figures.cold),
    warmMs: round(figures.warm),
    worstWarmMs: round(figures.worst),
  });
  return {
    bench: 'booklet',
    people: PEOPLE,
    reports: REPORTS,
    cards: REPORTS * CARDS,
    pages: trame.pages,
    trame: format(trame),
    peer: { name: 'Chromium, same content in plain HTML', ...format(peer) },
    ratio: { cold: formatRatio(trame.cold, peer.cold), warm: formatRatio(trame.warm, peer.warm) },
    withPhotos,
    limitMs: 2_000,
    limitWithPhotosMs: 10_000,
    ok:
      trame.cold <= 2_000 &&
      trame.worst <= 2_000 &&
      withPhotos.pdfMs <= 10_000 &&
      withPhotos.docxMs <= 10_000,
  };
}
