// Local seminar 4, ACT !: a world café on what was chosen, engagements, and the expectations of March read again.
import type { ExpectationsState } from '@trame/core/methods/expectations';
import { findItinerary, planMixed, provePlan, type WorldCafeState } from '@trame/core/methods/world-cafe';
import type { Carried } from '@trame/core/workshop';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  closeHall,
  findHall,
  type Hand,
  type Line,
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
import { closeFromDesk, closeScreens, type Face, openBadge, openScreens, type Screens } from './screens.js';
import {
  lookAround,
  lookAtAgenda,
  lookAtPaper,
  lookAtParts,
  lookAtPlan,
  lookAtTrace,
  lookAtWall,
} from './tour.js';
import { compose } from './words.js';
import {
  checkBooklet,
  checkPersons,
  createMemory,
  invite,
  PREPARING,
  seatEverybody,
  type Year,
} from './year.js';

const CAFE = 'world-cafe';
const REREAD = 'expectations-reread';
const ROUNDS = 5;
/** What Nadia writes on her own phone, and the host of the first table on theirs. */
const OF_NADIA = {
  note: 'Un élève tient le registre des visites',
  happened: 'Deux élèves sont entrés chez Karim en juin, ils y sont encore',
};
const OF_HOST = 'Le premier groupe voulait dix lits, le dernier en veut cent';
const ON_PAPER = 'Prévoir un repas chaud le premier soir';

export function playAct(getYear: () => Year): void {
  describe('Séminaire 4, ACT ! : world café, engagements, attentes de mars relues', () => {
    const memory = createMemory();
    let hall: RunningHall;
    let screens: Screens;
    let host: Face;
    let facilitator: Hand;
    let scribe: Hand;
    let people: readonly Seated[];
    let lines: readonly Line[];
    let chosen: readonly Carried[];
    let hopes: readonly Carried[];
    const stage = (activity: string, name: string) =>
      facilitator.act(activity, { type: 'start-stage', stage: name });
    const start = (step: string) => facilitator.tell({ type: 'start-step', step });
    const read = <State>(activity: string) => readActivity<State>((people[0] as Seated).phone, activity);

    beforeAll(async () => {
      const year = getYear();
      const ready = await findHall(year.organiser, 4);
      const carry = await listCarry(ready);
      chosen = carry.filter(({ kind, group }) => kind === 'proposal' && group === 'chosen');
      hopes = carry.filter(({ kind }) => kind === 'expectation').slice(0, 12);
      await invite(ready);
      lines = await listLines(ready);
      const themes = chosen.slice(0, ROUNDS).map(({ text, source }, rank) => ({
        id: `theme-${rank + 1}`,
        title: text,
        questions: ['Qui, quand, comment ?', 'Que verra-t-on dans un an ?'],
        place: `Table ${rank + 1}`,
        sources: [source],
      }));
      await prepare(ready, {
        template: 'local-4',
        number: 4,
        title: 'ACT ! Qui, quand, comment',
        date: '2027-11-18',
        settings: { [CAFE]: { themes, carried: chosen }, [REREAD]: { carried: hopes } },
      });
      await lookAtAgenda(year, ready, 4);
      hall = await openHall(ready);
      facilitator = takeConsole(hall);
      scribe = await seatScribe(hall);
      people = await seatEverybody(year);
      screens = await openScreens(year, hall, 4);
      await screens.desk.page.getByRole('button', { name: 'Commencer le séminaire' }).click();
      await screens.desk.page.getByRole('button', { name: 'Étape suivante' }).waitFor();
      host = await openBadge(year, hall, { seminar: 4, name: people[0]?.name ?? '' });
    }, PREPARING);

    it('13:45 — cinq tables, cinq hôtes, un plan où chacun passe partout [R073] [R074] [R077]', async () => {
      await checkPersons(getYear().organiser, 4);
      expect([chosen.length, hopes.length]).toEqual([7, 12]);
      await start('where-we-stand');
      await start(CAFE);
      const persons = lines.map(({ id }) => ({ id }));
      const hosts = Array.from({ length: ROUNDS }, (_, rank) =>
        lines.findIndex(({ id }) => id === people[rank]?.attendee),
      );
      for (const [rank, at] of hosts.entries()) {
        await facilitator.act(CAFE, { type: 'appoint-host', theme: `theme-${rank + 1}`, host: persons[at] });
      }
      await lookAtPlan(screens.desk);
      const known = [...new Set(GUESTS.map(({ family }) => family))];
      const families = lines.map(({ family }) => known.indexOf(family ?? ''));
      const draft = { people: persons, hosts, rounds: ROUNDS, families };
      const planned = planMixed(draft, { seed: 2027, budget: { trials: 20_000 } });
      if (!planned.ok) throw new Error(JSON.stringify(planned.refusals));
      expect(provePlan(planned.plan, ROUNDS)).toMatchObject({ everyTheme: true, gaps: [], movers: 39 });
      await facilitator.act(CAFE, { type: 'set-plan', plan: planned.plan });
    });

    it('13:50 — cinq tours : des notes à chaque table, l’hôte résume, une vision par thème [R075] [R076] [R078]', async () => {
      await stage(CAFE, 'welcome');
      const cafe = await read<WorldCafeState>(CAFE);
      for (let round = 1; round <= ROUNDS; round += 1) {
        if (round > 1) await stage(CAFE, `handover-${round}`);
        await stage(CAFE, `round-${round}`);
        const writers = people.filter((_, rank) => rank % ROUNDS === round - 1);
        await Promise.all(
          writers.map(({ act, attendee }, rank) => {
            const way = findItinerary(cafe, [attendee]);
            return act(CAFE, {
              type: 'write-slip',
              kind: 'note',
              about: way?.tables[round - 1]?.id,
              tags: [`round-${round}`],
              text: memory.keep(compose('note', (round - 1) * 9 + rank)),
            });
          }),
        );
      }
      const { nadia, capture } = screens;
      await host.page.getByText('Vous tenez cette table').first().waitFor();
      await host.page.getByLabel('Ce que nous retenons').fill(memory.keep(OF_HOST));
      await host.page.getByRole('button', { name: 'Poser la note' }).click();
      await host.page.getByText(OF_HOST).first().waitFor();
      await nadia.page.getByText('Votre table, ce tour-ci').first().waitFor();
      await nadia.page.getByLabel('Ce que nous retenons').fill(memory.keep(OF_NADIA.note));
      await nadia.page.getByRole('button', { name: 'Poser la note' }).click();
      await nadia.page.getByText(OF_NADIA.note).first().waitFor();
      await capture.page.getByRole('button', { name: /Table$/ }).click();
      await capture.page.getByRole('option', { name: chosen[0]?.text ?? '' }).click();
      await capture.page.getByLabel('La phrase, mot pour mot').fill(memory.keep(ON_PAPER));
      await capture.page.getByLabel('La phrase, mot pour mot').press('Enter');
      await host.page.getByText(ON_PAPER).first().waitFor();
      await host.look('hôte, table');
      await lookAtParts(host, 'hôte, table');
      await lookAround(screens, /^World café/, 'tables');
      await stage(CAFE, 'harvest');
      for (let rank = 0; rank < ROUNDS; rank += 1) {
        await people[rank]?.act(CAFE, {
          type: 'write-slip',
          kind: 'vision',
          about: `theme-${rank + 1}`,
          text: memory.keep(`Dans un an, ${compose('hope', rank * 7 + 3).slice(4)}, et on le voit de la rue`),
        });
      }
      await nadia.look('Nadia, visions');
      await lookAtWall(screens, /^World café/, 'visions');
      await facilitator.act(CAFE, { type: 'close' });
      for (const step of ['break', 'action-tables', 'commitments']) await start(step);
    });

    it('17:20 — les attentes de mars relues : ce qui est arrivé, ce qui attend encore [R051] [R056]', async () => {
      await start(REREAD);
      await stage(REREAD, 'reread');
      const verdicts = ['happened', 'partly', 'not-yet', 'no-longer'];
      for (const [rank, { id, text }] of hopes.entries()) {
        await facilitator.act(REREAD, { type: 'show-carried', carried: id });
        memory.keep(text);
        if (rank % 4 < 2) {
          await people[rank]?.act(REREAD, {
            type: 'write-slip',
            kind: 'happened',
            about: id,
            text: memory.keep(`À la table ${rank + 1}, nous l’avons vu dès juin`),
          });
        }
        await scribe.act(REREAD, {
          type: 'give-verdict',
          carried: id,
          version: 0,
          verdict: verdicts[rank % verdicts.length],
        });
      }
      const { nadia } = screens;
      await nadia.page.getByLabel('Ce qui est arrivé, en une phrase').fill(memory.keep(OF_NADIA.happened));
      await nadia.page.getByRole('button', { name: 'Déposer' }).first().click();
      await expect
        .poll(async () =>
          (await read<ExpectationsState>(REREAD)).slips.some(({ text }) => text === OF_NADIA.happened),
        )
        .toBe(true);
      await lookAround(screens, /^Nos attentes de mars/, 'relecture');
      expect((await read<ExpectationsState>(REREAD)).verdicts).toHaveLength(hopes.length);
      await facilitator.act(REREAD, { type: 'close' });
    });

    it('17:30 — clos : les visions viennent des propositions, les changements des attentes [R078] [R147] [R136]', async () => {
      await lookAtPaper(hall, 'feuilles 4 ACT');
      await closeFromDesk(screens.desk);
      const kept = await closeHall(hall);
      getYear().held.set(4, { hall, kept });
      const visions = kept.filter(({ kind }) => kind === 'vision');
      expect(visions).toHaveLength(ROUNDS);
      for (const vision of visions) {
        const { ancestors } = await trace(hall, vision);
        expect(ancestors.map(({ kind }) => kind).slice(0, 3)).toEqual(['proposal', 'solution', 'idea']);
      }
      const changes = kept.filter(({ kind }) => kind === 'change');
      expect(changes).toHaveLength(6);
      for (const change of changes) {
        const { ancestors } = await trace(hall, change);
        expect(ancestors).toMatchObject([{ kind: 'expectation', seminar: { number: 1 } }]);
      }
      await lookAtTrace(getYear(), hall);
      await closeScreens(screens);
      await checkBooklet(hall, 'livret 4 ACT', memory);
    });
  });
}
