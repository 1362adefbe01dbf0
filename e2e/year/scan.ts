// Local seminar 2, SCAN !: an open space on challenges and assets that grow from the emblems of seminar 1.
import type { OpenSpaceState } from '@trame/core/methods/open-space';
import type { Carried } from '@trame/core/workshop';
import { beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from '../stage/browser.js';
import {
  closeHall,
  findHall,
  type Hand,
  listCarry,
  openHall,
  prepare,
  type RunningHall,
  readActivity,
  type Seated,
  seatScribe,
  takeConsole,
  trace,
} from '../stage/hall.js';
import { closeFromDesk, closeScreens, type Face, openScreens, type Screens, showOnWall } from './screens.js';
import { lookAround, lookAtAgenda, lookAtPaper, lookAtParts, lookAtTools } from './tour.js';
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

const FORUM = 'open-space';
const QUESTIONS = [
  'Comment faire venir les lycéens dans nos ateliers ?',
  'Où loger les compagnons de passage ?',
  'Qui conduira les bus de cinq heures ?',
  'Que faire de la chaleur perdue ?',
  'Comment garder les gestes des anciens ?',
  'Que montrer aux familles ?',
  'Quels métiers dans dix ans ?',
  'Comment acheter ensemble ?',
];
const PAPER_QUESTION = 'Qui parle au nom des sous-traitants ?';
const CAPACITY = 'Peut prêter le gymnase de l’internat en juillet';

/** What Nadia writes, from the keyboard alone. */
const OF_NADIA = {
  question: 'Et si un lycéen dessinait nos pièces ?',
  asset: 'Un lycée qui a gardé ses machines',
};
const ON_PAPER = 'Où manger quand on finit à vingt-deux heures ?';

async function typeAlone({ page }: Face, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

async function pressAlone({ page }: Face, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

export function playScan(getYear: () => Year): void {
  describe('Séminaire 2, SCAN ! : forum ouvert, défis et atouts nés des emblèmes', () => {
    const memory = createMemory();
    let hall: RunningHall;
    let screens: Screens;
    let facilitator: Hand;
    let scribe: Hand;
    let people: readonly Seated[];
    let papers: readonly string[];
    let attachments: readonly Carried[];
    const stage = (name: string) => facilitator.act(FORUM, { type: 'start-stage', stage: name });
    const readForum = () => readActivity<OpenSpaceState>((people[0] as Seated).phone, FORUM);

    beforeAll(async () => {
      const year = getYear();
      const ready = await findHall(year.organiser, 2);
      attachments = (await listCarry(ready)).filter(({ kind }) => kind === 'attachment');
      await prepare(ready, {
        template: 'local-2',
        number: 2,
        title: 'SCAN ! Nos défis, nos atouts',
        date: '2027-05-13',
        settings: {
          [FORUM]: { theme: 'Quels défis nous attendent, sur quels atouts compter ?', carried: attachments },
        },
      });
      await invite(ready);
      await lookAtAgenda(year, ready, 2);
      hall = await openHall(ready);
      facilitator = takeConsole(hall);
      scribe = await seatScribe(hall);
      papers = await listPaperLines(hall);
      people = await seatEverybody(year);
      screens = await openScreens(year, hall, 2);
    }, PREPARING);

    it('13:30 — les mêmes personnes reviennent avec le badge de mars [R039] [R107]', async () => {
      await screens.desk.page.getByRole('button', { name: 'Commencer le séminaire' }).click();
      await screens.desk.page.getByRole('button', { name: 'Étape suivante' }).waitFor();
      await checkPersons(getYear().organiser, 2);
      expect(attachments.map(({ text }) => text)).toContain('la rivière');
      await facilitator.tell({ type: 'start-step', step: 'theme' });
      await facilitator.tell({ type: 'start-step', step: 'benchmark' });
      await facilitator.tell({ type: 'start-step', step: FORUM });
    });

    it('14:05 — la place du marché : neuf questions, dont une lue sur un bulletin [R062] [R063] [R085]', async () => {
      const { desk, nadia, capture } = screens;
      await desk.page.getByText('Non, personne ne l’a').click();
      await desk.page.getByRole('button', { name: 'Ouvrir la place du marché' }).click();
      await typeAlone(nadia, 'Quelle question voulez-vous traiter ?', memory.keep(OF_NADIA.question));
      await pressAlone(nadia, 'Poser la question');
      await desk.page.getByText(OF_NADIA.question).first().waitFor();
      await capture.page.getByLabel('La question, mot pour mot').fill(memory.keep(ON_PAPER));
      await capture.page.getByLabel('La question, mot pour mot').press('Enter');
      await desk.page.getByText(ON_PAPER).first().waitFor();
      await Promise.all(
        QUESTIONS.map((text, rank) =>
          people[rank]?.act(FORUM, { type: 'pose-question', text: memory.keep(text) }),
        ),
      );
      const [onBehalfOf] = papers.map((id) => ({ id }));
      const paper = { type: 'pose-question', channel: 'paper', onBehalfOf };
      await scribe.act(FORUM, { ...paper, text: memory.keep(PAPER_QUESTION) });
      const { questions, settings } = await readForum();
      expect(questions).toHaveLength(QUESTIONS.length + 3);
      for (const [rank, { id }] of questions.entries()) {
        const room = settings.rooms[rank % settings.rooms.length]?.id;
        const slot = settings.slots[Math.floor(rank / settings.rooms.length)]?.id;
        const command = { type: 'place-question', question: id, version: 1, place: { room, slot } };
        await facilitator.act(FORUM, command);
      }
      await lookAround(screens, /^Forum ouvert/, 'place du marché');
      await facilitator.act(FORUM, { type: 'close-marketplace' });
    });

    it('14:20 — trois créneaux, huit comptes rendus, un de papier [R064] [R065]', async () => {
      const { questions } = await readForum();
      for (const slot of ['slot-1', 'slot-2', 'slot-3']) await stage(slot);
      await Promise.all(
        questions.slice(0, 7).map(({ id }, rank) =>
          people[rank]?.act(FORUM, {
            type: 'post-report',
            question: id,
            said: memory.keep(`Nous avons dit que ${compose('idea', rank).toLowerCase()}`),
            challenges: [memory.keep(compose('card', 41 + rank))],
            assets: [],
            participants: [{ id: people[rank]?.member }, { id: people[rank + 8]?.member }],
          }),
        ),
      );
      await scribe.act(FORUM, {
        type: 'post-report',
        question: questions[8]?.id,
        said: memory.keep('Les sous-traitants se voient deux fois l’an, c’est trop peu'),
        challenges: [],
        assets: [memory.keep('Un annuaire tenu depuis 1998')],
        paper: true,
        participants: papers.map((id) => ({ id })),
      });
    });

    it('16:15 — le mur : chacun un défi ou un atout, dit de quel emblème il vient [R056] [R066]', async () => {
      await stage('reading');
      await Promise.all(
        people.map(async ({ act }, rank) => {
          const kind = rank % 3 === 0 ? 'asset' : 'challenge';
          const text = memory.keep(compose('card', rank));
          const op = await act(FORUM, { type: 'add-card', kind, text, report: null });
          const from = attachments[rank % attachments.length];
          if (rank >= 14 || from === undefined) return;
          await act(FORUM, { type: 'link-card', card: `${op}:0`, version: 1, sources: [from.source] });
        }),
      );
    });

    it('16:20 — Nadia met son atout au mur, au clavier seul, et l’écran le montre [R148]', async () => {
      const { desk, nadia, wall } = screens;
      const parts = nadia.page.getByRole('navigation', { name: 'Parties du forum ouvert' });
      await tabTo(nadia.page, parts.getByRole('button', { name: /Le mur/ }));
      await nadia.page.keyboard.press('Enter');
      await tabTo(nadia.page, nadia.page.getByRole('radio', { name: 'un défi' }));
      await nadia.page.keyboard.press('ArrowDown');
      await typeAlone(nadia, 'Ce défi ou cet atout, en une phrase', memory.keep(OF_NADIA.asset));
      await pressAlone(nadia, 'Mettre au mur');
      await tabTo(nadia.page, nadia.page.locator('summary', { hasText: 'Elle vient de' }));
      await nadia.page.keyboard.press('Enter');
      await tabTo(nadia.page, nadia.page.getByRole('checkbox', { name: 'la rivière', exact: true }));
      await nadia.page.keyboard.press('Space');
      await showOnWall(desk, /^Forum ouvert/, /Le mur des défis et des atouts/);
      await expect
        .poll(async () => (await readForum()).cards.find(({ text }) => text === OF_NADIA.asset)?.kind)
        .toBe('asset');
      await wall.page.getByText('Atouts').first().waitFor();
      await lookAtParts(nadia, 'Nadia, mur');
      await wall.look('écran, mur');
    });

    it('16:30 — trois groupes faits à la main, qui a une main sur quoi [R052] [R066]', async () => {
      await stage('sorting');
      const { cards } = await readForum();
      for (const [rank, title] of ['Loger', 'Se déplacer', 'Transmettre'].entries()) {
        const ids = cards.filter((_, at) => at % 4 === rank).map(({ id }) => id);
        await scribe.act(FORUM, { type: 'group-cards', cards: ids, title });
      }
      await stage('capacity');
      const { groups } = await readForum();
      const [first] = people;
      await first?.act(FORUM, {
        type: 'note-capacity',
        group: groups[0]?.id,
        actor: { id: first.member },
        text: memory.keep(CAPACITY),
      });
      await lookAtTools(screens.desk);
      await lookAround(screens, /^Forum ouvert/, 'mur');
      await facilitator.act(FORUM, { type: 'close' });
    });

    it('17:00 — clos : chaque défi garde le chemin de son emblème, le livret chaque phrase une fois [R136] [R147]', async () => {
      await lookAtPaper(hall, 'feuilles 2 SCAN');
      await closeFromDesk(screens.desk);
      const kept = await closeHall(hall);
      getYear().held.set(2, { hall, kept });
      expect(kept).toHaveLength(people.length + 8 + 1);
      const grown = kept.filter(({ sources = [] }) => sources.length > 0);
      expect(grown).toHaveLength(14 + 1);
      for (const one of grown) {
        const { ancestors } = await trace(hall, one);
        expect(ancestors[0]).toMatchObject({ kind: 'attachment', distance: 1, seminar: { number: 1 } });
      }
      await closeScreens(screens);
      await checkBooklet(hall, 'livret 2 SCAN', memory);
    });
  });
}
