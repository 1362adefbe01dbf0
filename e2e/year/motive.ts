// Local seminar 1, MOTIVE !: expectations in 1-2-4, emblems, offers and needs, rules signed.
import { randomUUID } from 'node:crypto';
import type { EmblemState } from '@trame/core/methods/emblem';
import type { ExpectationsState } from '@trame/core/methods/expectations';
import type { ReciprocityState } from '@trame/core/methods/reciprocity';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  closeHall,
  enterByBadge,
  findHall,
  type Hand,
  openHall,
  prepare,
  type RunningHall,
  readActivity,
  type Seated,
  seatScribe,
  takeConsole,
} from '../stage/hall.js';
import { GUESTS } from './people.js';
import { photographEmblem, sendPhoto } from './photo.js';
import { closeFromDesk, closeScreens, openScreens, type Screens, showOnWall } from './screens.js';
import { lookAround, lookAtAgenda, lookAtPaper, lookAtTools, lookAtWall } from './tour.js';
import { compose } from './words.js';
import {
  checkBooklet,
  createMemory,
  invite,
  listPaperLines,
  PREPARING,
  printBadges,
  seatEverybody,
  type Year,
} from './year.js';

const RULES = [
  'On parle en son nom',
  'On finit à l’heure dite',
  'Ce qui est promis est daté',
  'On ne coupe personne',
  'Les absents sont tenus au courant',
];
const MEANINGS = [
  'Le fer et l’eau se tiennent la main : sans la rivière, pas de forge',
  'Une falaise de craie porte un bateau neuf',
  'Trois générations autour d’un même établi',
  'Le carnaval passe devant les grues',
  'Un fil de lin relie le champ, l’usine et la voile',
  'La rivière entre par la gauche, le train sort par la droite',
];
const TAGS = ['housing', 'mobility', 'training', 'image', 'know-how', 'leisure', 'jobs', 'social-link'];
/** What Nadia writes on her own phone. */
const OF_NADIA = {
  hope: 'Que mes élèves entrent dans un atelier avant Noël',
  mine: 'La sirène de midi, que l’on entend du préau',
};
const ON_PAPER = 'Que l’on nous dise ce que deviennent nos idées';
const MOTTO = 'Tenir bon ensemble';

export function playMotive(getYear: () => Year): void {
  describe('Séminaire 1, MOTIVE ! : attentes, emblèmes, apports, règles signées', () => {
    const memory = createMemory();
    let hall: RunningHall;
    let facilitator: Hand;
    let scribe: Hand;
    let people: readonly Seated[];
    let papers: readonly string[];
    let secrets: readonly string[];
    let screens: Screens;
    const start = (step: string) => facilitator.tell({ type: 'start-step', step });
    const stage = (activity: string, name: string) =>
      facilitator.act(activity, { type: 'start-stage', stage: name });

    beforeAll(async () => {
      const year = getYear();
      const ready = await findHall(year.organiser, 1);
      await prepare(ready, {
        template: 'local-1',
        number: 1,
        title: 'MOTIVE ! Ce qui nous tient ensemble',
        date: '2027-03-11',
        settings: {},
      });
      await invite(ready);
      await lookAtAgenda(year, ready, 1);
      secrets = await printBadges(ready);
      hall = await openHall(ready);
      facilitator = takeConsole(hall);
      scribe = await seatScribe(hall);
      papers = await listPaperLines(hall);
    }, PREPARING);

    it('13:00 — quarante-quatre badges imprimés, lus par les téléphones [R039]', async () => {
      const year = getYear();
      expect(new Set(secrets).size).toBe(GUESTS.length);
      const everybody = await enterByBadge(hall.address, secrets);
      expect(new Set(everybody.map(({ name }) => name))).toEqual(
        new Set(GUESTS.map(({ displayName }) => displayName)),
      );
      year.badges = everybody.map(({ name }, rank) => ({ name, secret: secrets[rank] ?? '' }));
      people = await seatEverybody(year);
      screens = await openScreens(year, hall, 1);
      const { desk, nadia, wall } = screens;
      await nadia.page.getByText('Bienvenue').waitFor();
      await wall.look('écran, la porte');
      await nadia.look('Nadia, avant le début');
      await desk.page.getByRole('button', { name: 'Commencer le séminaire' }).click();
      await desk.page.getByRole('button', { name: 'Étape suivante' }).waitFor();
      await desk.look('console, ouverte');
      await lookAtTools(desk);
    });

    it('13:50 — les attentes, seul, à deux, à quatre, en phrases et sur papier [R051] [R085]', async () => {
      const { desk, nadia, capture, wall } = screens;
      for (const title of ['Le binôme ouvre', /^La question de l’année/, 'Nos attentes']) {
        await desk.page.getByRole('button', { name: 'Étape suivante' }).click();
        const now = desk.page.getByRole('region', { name: 'En ce moment' });
        await now.getByRole('heading', { name: title }).waitFor();
      }
      await desk.page
        .getByRole('button', { name: /^Lancer/ })
        .first()
        .click();
      await nadia.page.getByLabel('Ce que vous espérez').fill(memory.keep(OF_NADIA.hope));
      const hope = nadia.page
        .locator('section')
        .filter({ has: nadia.page.getByLabel('Ce que vous espérez') });
      await hope.getByRole('button', { name: 'Déposer' }).click();
      await showOnWall(desk, /^Nos attentes/, 'Attentes');
      await wall.page.getByText(OF_NADIA.hope).first().waitFor();
      await capture.page.getByText('Ce que nous espérons', { exact: true }).click();
      await capture.page.getByLabel('La phrase, mot pour mot').fill(memory.keep(ON_PAPER));
      await capture.page.getByLabel('La phrase, mot pour mot').press('Enter');
      await wall.page.getByText(ON_PAPER).first().waitFor();
      await Promise.all(
        people.map(({ act }, rank) =>
          act('expectations', {
            type: 'write-slip',
            kind: 'hope',
            tags: ['one'],
            text: memory.keep(compose('hope', rank)),
          }),
        ),
      );
      for (const [rank, id] of papers.entries()) {
        await scribe.act('expectations', {
          type: 'write-slip',
          kind: 'hope',
          tags: ['one'],
          channel: 'paper',
          onBehalfOf: { id },
          text: memory.keep(compose('hope', people.length + rank)),
        });
      }
      await lookAround(screens, /^Nos attentes/, 'attentes');
      await stage('expectations', 'pairs');
      await stage('expectations', 'fours');
      await stage('expectations', 'together');
      const [spokesman] = people;
      await spokesman?.act('expectations', {
        type: 'write-slip',
        kind: 'purpose',
        tags: ['four'],
        text: memory.keep('Pour que nos ateliers et nos écoles se parlent enfin'),
      });
      await facilitator.act('expectations', { type: 'close' });
    });

    it('14:20 — six emblèmes : seul, partagés, faits ensemble, photographiés ou composés [R058] [R059] [R060]', async () => {
      await start('emblem');
      const teams = ['group-a', 'group-b', 'group-c', 'group-d', 'group-e', 'group-f'];
      const teamOf = (rank: number) => teams[rank % teams.length] ?? '';
      await Promise.all(
        people.map(({ act }, rank) => act('emblem', { type: 'join-team', team: teamOf(rank) })),
      );
      await stage('emblem', 'alone');
      await Promise.all(
        people.map(({ act }, rank) =>
          act('emblem', { type: 'write-slip', kind: 'mine', text: memory.keep(compose('mine', rank)) }),
        ),
      );
      const { nadia } = screens;
      await nadia.page.getByRole('radio', { name: /^B/ }).click({ force: true });
      await nadia.page.getByLabel(/^Un lieu, un geste/).fill(memory.keep(OF_NADIA.mine));
      await nadia.page.getByRole('button', { name: 'Déposer' }).first().click();
      await stage('emblem', 'sharing');
      await stage('emblem', 'making');
      for (const [rank, team] of teams.entries()) {
        const [first, second] = people.filter((_, at) => teamOf(at) === team);
        // Two of them are quoted again where what comes back is counted.
        const text = (rank === 0 || rank === 5 ? memory.quote : memory.keep)(MEANINGS[rank] ?? '');
        await first?.act('emblem', { type: 'write-slip', kind: 'meaning', team, text });
        if (rank % 2 === 0) {
          await first?.act('emblem', { type: 'set-shield', team, shape: 'shield', field: 'sky' });
          const place = { x: 50, y: 60, size: 4, colour: 'blue' };
          await first?.act('emblem', {
            type: 'add-piece',
            team,
            body: { type: 'symbol', symbol: 'river', ...place },
          });
          const motto = { type: 'words', text: MOTTO, x: 50, y: 25, size: 2, colour: 'ink' };
          await second?.act('emblem', { type: 'add-piece', team, body: motto });
        }
        if (rank === 2) {
          const photo = randomUUID();
          const file = await photographEmblem(getYear().browser, MEANINGS[rank] ?? '');
          if (first !== undefined) await sendPhoto(hall, first.phone, { photo, activity: 'emblem', file });
          await first?.act('emblem', { type: 'attach-photo', team, photo });
        }
      }
      await nadia.page.getByRole('button', { name: 'Notre emblème' }).click();
      await nadia.page.getByRole('button', { name: 'Photo' }).first().click();
      const buffer = await photographEmblem(getYear().browser, MEANINGS[1] ?? '');
      await nadia.page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'emblème.jpg', mimeType: 'image/jpeg', buffer });
      await nadia.page.getByRole('img', { name: /B/ }).first().waitFor();
      await lookAround(screens, /^L’emblème/, 'emblème');
    });

    it('14:55 — chaque emblème est expliqué, ce qui revient est nommé [R061]', async () => {
      await stage('emblem', 'plenary');
      const [seat] = people;
      if (seat === undefined) throw new Error('nobody');
      const { order } = await readActivity<EmblemState>(seat.phone, 'emblem');
      expect(order).toHaveLength(6);
      for (const team of order) await facilitator.act('emblem', { type: 'give-floor', team });
      const term = await scribe.act('emblem', { type: 'add-term', label: 'la rivière', symbol: 'river' });
      for (const team of ['group-a', 'group-f']) {
        await scribe.act('emblem', { type: 'tag-emblem', team, term, words: null });
      }
      await screens.desk.look('console, emblèmes');
      await lookAtWall(screens, /^L’emblème/, 'emblèmes');
      await facilitator.act('emblem', { type: 'close' });
      await start('break');
    });

    it('15:45 — apports et attentes : deux oui font une rencontre [R113]', async () => {
      await start('reciprocity');
      await stage('reciprocity', 'writing');
      const ops = await Promise.all(
        people.map(({ act }, rank) =>
          act('reciprocity', {
            type: 'write-slip',
            kind: rank % 2 === 0 ? 'offer' : 'need',
            tags: [TAGS[rank % TAGS.length]],
            text: memory.keep(compose(rank % 2 === 0 ? 'offer' : 'need', rank)),
          }),
        ),
      );
      await stage('reciprocity', 'tables');
      await stage('reciprocity', 'introductions');
      const [offer, need] = ops;
      const [giver, taker, other] = people;
      await facilitator.act('reciprocity', { type: 'propose-introduction', offer, need });
      const answer = { type: 'answer-introduction', offer, need, agrees: true };
      await giver?.act('reciprocity', { ...answer, side: 'offer', contact: 'à la sortie, porte nord' });
      await taker?.act('reciprocity', { ...answer, side: 'need', contact: null });
      if (other === undefined) throw new Error('nobody');
      const seen = await readActivity<ReciprocityState>(other.phone, 'reciprocity');
      expect(seen.introductions).toHaveLength(1);
      expect(JSON.stringify(seen)).not.toContain('porte nord');
      await lookAround(screens, /^Apports/, 'réciprocité');
      await facilitator.act('reciprocity', { type: 'close' });
    });

    it('16:20 — les règles proposées, une charte, des signatures [R051]', async () => {
      await start('rules');
      await stage('rules', 'proposals');
      const slips = await Promise.all(
        RULES.map((text, rank) =>
          (people[rank] ?? scribe).act('rules', {
            type: 'write-slip',
            kind: 'rule',
            text: memory.keep(text),
          }),
        ),
      );
      await stage('rules', 'charter');
      for (const slip of slips.slice(0, 4)) {
        await scribe.act('rules', { type: 'adopt-rule', slip, version: 1, text: null });
      }
      await scribe.act('rules', {
        type: 'set-rule-aside',
        slip: slips[4],
        into: null,
        reason: memory.keep('La première lettre d’information le fera'),
      });
      await facilitator.act('rules', { type: 'present-charter' });
      await stage('rules', 'signing');
      const [seat] = people;
      if (seat === undefined) throw new Error('nobody');
      const { charter } = await readActivity<ExpectationsState>(seat.phone, 'rules');
      const { edition } = charter;
      await Promise.all(people.map(({ act }) => act('rules', { type: 'sign', edition })));
      const { nadia } = screens;
      await nadia.page.getByRole('button', { name: 'Je signe' }).click();
      await nadia.page.getByText('Vous avez signé cette charte.').waitFor();
      await lookAround(screens, /règles/i, 'charte');
      const signers = papers.map((id) => ({ id }));
      await scribe.act('rules', { type: 'sign-for', edition, people: signers, channel: 'paper' });
      const { signatures } = await readActivity<ExpectationsState>(seat.phone, 'rules');
      expect(signatures).toHaveLength(GUESTS.length);
      await facilitator.act('rules', { type: 'close' });
    });

    it('17:00 — clos : la récolte gardée, le livret imprimé avec chaque phrase une fois [R136]', async () => {
      await start('first-step');
      await start('closing');
      await lookAtPaper(hall, 'feuilles 1 MOTIVE');
      await closeFromDesk(screens.desk);
      await screens.nadia.page.getByText('Merci d’être venus').waitFor();
      const kept = await closeHall(hall);
      getYear().held.set(1, { hall, kept });
      const count = (kind: string) => kept.filter((one) => one.kind === kind).length;
      // Everybody's, one read on a paper without a name, and one of a group of four.
      expect(count('expectation')).toBe(GUESTS.length + 2);
      expect(count('attachment')).toBe(MEANINGS.length + 1);
      expect(count('offer') + count('need')).toBe(people.length);
      expect(count('rule')).toBe(4);
      await closeScreens(screens);
      await checkBooklet(hall, 'livret 1 MOTIVE', memory);
    });
  });
}
