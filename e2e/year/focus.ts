// Local seminar 3, FOCUS !: situations, knowledge café, pitches and choice, from the challenges of seminar 2.

import type { CafeState } from '@trame/core/methods/knowledge-cafe';
import type { PitchState } from '@trame/core/methods/pitch';
import { SITUATION_LIBRARY } from '@trame/core/methods/retro-prospective';
import type { Carried, SourceRef } from '@trame/core/workshop';
import { beforeAll, describe, expect, it } from 'vitest';
import { families } from '../../app/src/rooms/seminar/families.fr.js';
import {
  closeHall,
  findHall,
  type Hand,
  listCarry,
  listLines,
  openHall,
  prepare,
  type RunningHall,
  readActivity,
  type Seated,
  seatScribe,
  takeConsole,
  trace,
} from '../stage/hall.js';
import { GUESTS } from './people.js';
import { closeFromDesk, closeScreens, openScreens, type Screens, showOnWall } from './screens.js';
import { lookAround, lookAtAgenda, lookAtPaper, lookAtParts, lookAtWall } from './tour.js';
import { compose } from './words.js';
import {
  checkBooklet,
  checkPersons,
  createMemory,
  invite,
  listPaperLines,
  PREPARING,
  seatEverybody,
  type Year,
} from './year.js';

const SITUATIONS = 'situations';
const CAFE = 'knowledge-cafe';
const PITCH = 'pitch';
const PROPOSALS = [
  'Le foyer des compagnons',
  'Un car pour l’équipe du matin',
  'L’école des gestes',
  'La chaleur au quartier',
  'Une nuit des ateliers',
  'Le tuteur partagé',
  'Un groupement d’achats',
  'Le bac en alternance',
  'La maison des outils',
  'Un festival de la rouille',
];
/** Those set aside, by their rank. */
const SET_ASIDE = [3, 6, 9];

/** What Nadia writes on her own phone. */
const OF_NADIA = {
  solution: 'Ouvrir le laboratoire du lycée aux ateliers le mercredi',
  idea: 'Un passeport tamponné à chaque atelier visité',
};
const ON_PAPER = 'Une boîte à idées près de la pointeuse';

/** Seven tables of six. */
const TABLES = Array.from({ length: 7 }, (_, rank) => ({
  id: `table-${rank + 1}`,
  name: `Table ${rank + 1}`,
  place: null,
  seats: 7,
}));
const tableOf = (rank: number): string => TABLES[rank % TABLES.length]?.id ?? '';

export function playFocus(getYear: () => Year): void {
  describe('Séminaire 3, FOCUS ! : situations, café de savoirs, pitchs, choix dits à voix haute', () => {
    const memory = createMemory();
    let hall: RunningHall;
    let screens: Screens;
    let facilitator: Hand;
    let scribe: Hand;
    let people: readonly Seated[];
    let papers: readonly string[];
    let challenges: readonly Carried[];
    const stage = (activity: string, name: string) =>
      facilitator.act(activity, { type: 'start-stage', stage: name });
    const start = (step: string) => facilitator.tell({ type: 'start-step', step });
    const here = (activity: string, item: string | undefined): SourceRef => ({
      seminar: hall.seminar,
      activity,
      item: item ?? '',
    });
    const read = <State>(activity: string) => readActivity<State>((people[0] as Seated).phone, activity);

    beforeAll(async () => {
      const year = getYear();
      const ready = await findHall(year.organiser, 3);
      // Those that grew from an emblem come first: they are the ones the year is about.
      challenges = (await listCarry(ready)).filter(({ kind }) => kind === 'challenge').slice(0, 20);
      const situations = SITUATION_LIBRARY.map((card, rank) => ({
        ...card,
        place: null,
        sources: challenges.slice(rank, rank + 1).map(({ source }) => source),
      }));
      await prepare(ready, {
        template: 'local-3',
        number: 3,
        title: 'FOCUS ! Ce que nous pourrions faire',
        date: '2027-09-16',
        settings: {
          [SITUATIONS]: { situations, teams: TABLES, carried: challenges },
          [CAFE]: {
            questions: [
              'Comment loger et transporter ceux qui viennent ?',
              'Comment transmettre les gestes ?',
            ],
            teams: TABLES,
            carried: challenges,
          },
          [PITCH]: { question: 'Que voulons-nous essayer ensemble ?', teams: TABLES, carried: challenges },
        },
      });
      await invite(ready);
      await lookAtAgenda(year, ready, 3);
      hall = await openHall(ready);
      facilitator = takeConsole(hall);
      scribe = await seatScribe(hall);
      papers = await listPaperLines(hall);
      people = await seatEverybody(year);
      screens = await openScreens(year, hall, 3);
      await screens.desk.page.getByRole('button', { name: 'Commencer le séminaire' }).click();
      await screens.desk.page.getByRole('button', { name: 'Étape suivante' }).waitFor();
    }, PREPARING);

    it('13:40 — sept tables devant cinq situations, chacune née d’un défi [R079] [R080] [R082]', async () => {
      await checkPersons(getYear().organiser, 3);
      await start('wall');
      await start(SITUATIONS);
      const dealt = SITUATION_LIBRARY.map(({ id }) => id);
      const faced = (team: number) => dealt[team % dealt.length] ?? '';
      await facilitator.act(SITUATIONS, {
        type: 'assign-situations',
        assignments: TABLES.map(({ id }, rank) => ({ team: id, situation: faced(rank) })),
      });
      await Promise.all(
        people.map(({ act }, rank) => act(SITUATIONS, { type: 'join-team', team: tableOf(rank) })),
      );
      await stage(SITUATIONS, 'reading');
      await stage(SITUATIONS, 'solutions');
      await Promise.all(
        people.map(({ act, member }, rank) => {
          const about = faced(rank % TABLES.length);
          const draft = { team: tableOf(rank), about, text: compose('canvas', rank) };
          if (rank < 7) {
            memory.quote(draft.text);
            return act(SITUATIONS, { type: 'write-slip', kind: 'solution', ...draft });
          }
          memory.keep(draft.text);
          if (rank < 14) return act(SITUATIONS, { type: 'write-slip', kind: 'obstacle', ...draft });
          const holder = { id: member };
          if (rank < 21)
            return act(SITUATIONS, { type: 'write-held', draft: { kind: 'lever', ...draft }, holder });
          if (rank < 28) {
            const kind = rank % 2 === 0 ? 'process' : 'functioning';
            return act(SITUATIONS, { type: 'write-slip', kind, tags: ['territory', 'industry'], ...draft });
          }
          return act(SITUATIONS, { type: 'write-held', draft: { kind: 'monday', ...draft }, holder });
        }),
      );
      const { nadia } = screens;
      await nadia.page.getByRole('radio', { name: /^Table 3/ }).click({ force: true });
      await nadia.page.getByLabel('Que ferions-nous ?').fill(memory.keep(OF_NADIA.solution));
      await nadia.page.getByRole('button', { name: 'Ajouter la solution' }).click();
      await nadia.page.getByRole('listitem').filter({ hasText: OF_NADIA.solution }).first().waitFor();
      await lookAround(screens, /^Rétroprospective/, 'situations');
      for (const name of ['levers', 'changes', 'monday', 'comparison']) await stage(SITUATIONS, name);
      await facilitator.act(SITUATIONS, { type: 'close' });
    });

    it('14:30 — le café : des idées nées des défis, des solutions nées des idées [R067] [R070] [R056]', async () => {
      await start(CAFE);
      await Promise.all(people.map(({ act }, rank) => act(CAFE, { type: 'join-team', team: tableOf(rank) })));
      await stage(CAFE, 'alone');
      await stage(CAFE, 'groups');
      await Promise.all(
        people.map(({ act }, rank) => {
          const from = challenges[rank % challenges.length];
          return act(CAFE, {
            type: 'write-slip',
            kind: 'idea',
            team: tableOf(rank),
            about: `question-${(rank % 2) + 1}`,
            sources: from === undefined ? [] : [from.source],
            text: (rank < 10 ? memory.quote : memory.keep)(compose('idea', rank)),
          });
        }),
      );
      const { nadia, desk, capture, wall } = screens;
      await capture.page.getByLabel('Le mot, tel qu’il est écrit').fill(memory.keep(ON_PAPER));
      await capture.page.getByLabel('Le mot, tel qu’il est écrit').press('Enter');
      await nadia.page.getByRole('radio', { name: /^Table 3/ }).click({ force: true });
      await nadia.page.getByLabel('Une idée', { exact: true }).fill(memory.keep(OF_NADIA.idea));
      await nadia.page.getByRole('button', { name: 'Envoyer' }).click();
      await nadia.page.getByRole('listitem').filter({ hasText: OF_NADIA.idea }).first().waitFor();
      await lookAround(screens, /^Café de savoirs/, 'café');
      await stage(CAFE, 'plenary');
      const { slips } = await read<CafeState>(CAFE);
      const ripe = Array.from({ length: 10 }, (_, rank) =>
        slips.find(({ text }) => text === compose('idea', rank)),
      );
      const items = ripe.map((idea) => idea?.id);
      await facilitator.tell({ type: 'carry-over', from: CAFE, to: CAFE, seminar: hall.seminar, items });
      await Promise.all(
        ripe.map((idea, rank) =>
          people[rank]?.act(CAFE, {
            type: 'write-slip',
            kind: 'solution',
            team: tableOf(rank),
            tags: [rank % 2 === 0 ? 'work' : 'societal'],
            sources: [here(CAFE, idea?.id)],
            text: memory.quote(`Dès janvier, ${compose('need', rank).toLowerCase()} avec nous`),
          }),
        ),
      );
      await showOnWall(desk, /^Café de savoirs/, 'Les solutions');
      await wall.page
        .getByText(/^Dès janvier/)
        .first()
        .waitFor();
      await lookAtWall(screens, /^Café de savoirs/, 'café, mise en commun');
      for (const { id } of TABLES) await facilitator.act(CAFE, { type: 'give-floor', team: id });
      await facilitator.act(CAFE, { type: 'close' });
      await start('break');
    });

    it('15:25 — dix propositions, reprises des solutions de l’après-midi sans rien retaper [R053] [R056]', async () => {
      await start(PITCH);
      await stage(PITCH, 'writing');
      const { slips } = await read<CafeState>(CAFE);
      const solutions = slips.filter(({ kind }) => kind === 'solution').map(({ id }) => id);
      // From the console, as the facilitator does: ticked one by one, nothing typed.
      const { page } = screens.desk;
      await page.getByRole('button', { name: /à reprendre ici/ }).click();
      const taken = page.getByRole('region', { name: /^Reprendre ici/ });
      for (const sentence of await taken.getByText(/^Dès janvier/).all()) await sentence.click();
      await screens.desk.look('console, reprise');
      await taken.getByRole('button', { name: 'Reprendre ces phrases' }).click();
      await expect
        .poll(async () => (await read<PitchState>(PITCH)).settings.carried.length)
        .toBe(challenges.length + solutions.length);
      await Promise.all(
        PROPOSALS.map((title, rank) =>
          people[rank]?.act(PITCH, {
            type: 'write-proposal',
            title: memory.quote(title),
            problem: memory.keep(`Aujourd’hui, ${compose('card', rank).toLowerCase()} et cela dure`),
            solution: memory.keep(`Nous essayons un an : ${title.toLowerCase()} ouvert à tous`),
            territoryValue: null,
            partnersValue: null,
            whoCares: null,
            sources: [here(CAFE, solutions[rank])],
            pitcher: { id: people[rank]?.member },
            team: null,
          }),
        ),
      );
    });

    it('15:50 — dix pitchs tirés au sort, l’horloge pour tous [R071]', async () => {
      await stage(PITCH, 'pitches');
      await facilitator.act(PITCH, { type: 'draw-order' });
      await lookAtWall(screens, /^Propositions/, 'ordre tiré');
      const { order } = await read<PitchState>(PITCH);
      expect(order).toHaveLength(PROPOSALS.length);
      for (const proposal of order) {
        await facilitator.act(PITCH, { type: 'start-talk', proposal });
        if (proposal === order[0]) await lookAround(screens, /^Propositions/, 'parole');
        await facilitator.act(PITCH, { type: 'start-questions' });
        await facilitator.act(PITCH, { type: 'end-talk' });
      }
    });

    it('16:30 — chacun note en secret, téléphone ou papier, par collège [R072]', async () => {
      await stage(PITCH, 'voting');
      const vote = await facilitator.act(PITCH, { type: 'open-vote', mode: 'scale', proposals: null });
      const { order } = await read<PitchState>(PITCH);
      const answersOf = (who: number) =>
        order.map((proposal, rank) => ({
          proposal,
          mark: (who + rank * 2) % 6,
          reason: who === rank ? memory.keep(`Parce que ${compose('offer', rank).toLowerCase()} déjà`) : null,
        }));
      await Promise.all(
        people.map(({ act }, rank) => act(PITCH, { type: 'cast-ballot', vote, answers: answersOf(rank) })),
      );
      for (const voter of papers) {
        await scribe.act(PITCH, {
          type: 'cast-ballot',
          vote,
          answers: answersOf(30),
          channel: 'paper',
          voter,
        });
      }
      const { nadia, desk, wall } = screens;
      for (const title of PROPOSALS.slice(0, 3)) {
        await nadia.page
          .getByRole('group', { name: title })
          .getByRole('radio', { name: '5' })
          .click({ force: true });
      }
      await nadia.page.getByRole('button', { name: 'Déposer mon bulletin' }).click();
      await expect
        .poll(async () => (await read<PitchState>(PITCH)).votes[0]?.voters.length)
        .toBe(GUESTS.length);
      await lookAround(screens, /^Propositions/, 'bulletin');
      const open = await read<PitchState>(PITCH);
      expect(open.votes[0]?.ballots ?? []).toEqual([]);
      const lines = await listLines(hall);
      const electors = lines.map(({ id, memberId, family }) => ({
        ids: memberId === null ? [id] : [id, memberId],
        college: family === null ? null : ((families as Readonly<Record<string, string>>)[family] ?? family),
      }));
      await facilitator.act(PITCH, { type: 'close-vote', vote, electors, confirmed: false });
      const results = (await read<PitchState>(PITCH)).votes[0]?.results;
      expect([results?.phone, results?.paper]).toEqual([people.length + 1, papers.length]);
      await showOnWall(desk, /^Propositions/, 'Le dépouillement');
      await nadia.page.getByText('Par collège').first().waitFor();
      await nadia.look('Nadia, dépouillement');
      await wall.look('écran, dépouillement');
      await desk.look('console, dépouillement');
      await lookAtParts(nadia, 'Nadia, dépouillement');
      // A college of fewer than five ballots is never shown alone.
      expect(results?.colleges.every(({ college, ballots }) => college === null || ballots >= 5)).toBe(true);
      expect(results?.colleges.length).toBeGreaterThan(1);
    });

    it('16:55 — sept retenues, trois mises de côté, les raisons dites et notées [R053]', async () => {
      await stage(PITCH, 'discussion');
      await stage(PITCH, 'deciding');
      const { proposals } = await read<PitchState>(PITCH);
      for (const [rank, title] of PROPOSALS.entries()) {
        const outcome = SET_ASIDE.includes(rank) ? 'set-aside' : 'chosen';
        await scribe.act(PITCH, {
          type: 'decide-proposal',
          proposal: proposals.find((one) => one.title === title)?.id,
          outcome,
          reason: memory.keep(
            outcome === 'chosen'
              ? `${compose('canvas', 42 + (rank % 7))}, dit la salle au tour ${rank + 1}`
              : `Trop tôt sans terrain, dit la salle au tour ${rank + 1}`,
          ),
          voice: null,
        });
      }
      await screens.desk.look('console, choix');
      await facilitator.act(PITCH, { type: 'close' });
    });

    it('17:15 — clos : d’une proposition retenue on remonte jusqu’à l’emblème, et l’on redescend [R011] [R147] [R136]', async () => {
      await lookAtPaper(hall, 'feuilles 3 FOCUS');
      await closeFromDesk(screens.desk);
      const kept = await closeHall(hall);
      getYear().held.set(3, { hall, kept });
      const chosen = kept.filter(({ kind, group }) => kind === 'proposal' && group === 'chosen');
      expect(chosen).toHaveLength(7);
      expect(kept.filter(({ kind, group }) => kind === 'proposal' && group === 'set-aside')).toHaveLength(3);
      const ways = await Promise.all(chosen.map((one) => trace(hall, one)));
      const whole = ways.map(({ ancestors }) => ancestors.map(({ kind }) => kind).join(' ← '));
      expect(whole).toContain('solution ← idea ← challenge ← attachment');
      for (const { ancestors } of ways)
        expect(ancestors.map(({ kind }) => kind).slice(0, 2)).toEqual(['solution', 'idea']);
      await followDown(getYear());
      await closeScreens(screens);
      await checkBooklet(hall, 'livret 3 FOCUS', memory);
    });
  });
}

/** From an emblem of March, forward to what was chosen in September. */
async function followDown(year: Year): Promise<void> {
  const march = year.held.get(1);
  if (march === undefined) throw new Error('e2e/focus: March was not held');
  const attachments = march.kept.filter(({ kind }) => kind === 'attachment');
  const ways = await Promise.all(attachments.map((one) => trace(march.hall, one)));
  const reached = ways.filter(({ descendants }) => descendants.some(({ kind }) => kind === 'proposal'));
  expect(reached.length).toBeGreaterThan(0);
  for (const { descendants } of reached) {
    const steps = descendants.map(({ kind, seminar }) => `${seminar.number} ${kind}`);
    expect(steps).toEqual(expect.arrayContaining(['2 challenge', '3 idea', '3 solution', '3 proposal']));
  }
}
