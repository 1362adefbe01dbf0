// From the proposals of a seminar to a programme that lives: v1, validation, twelve months, two dates in words.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '@trame/core/action-programme';
import { instant } from '@trame/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommitteeReply, Round } from '../app/src/rooms/action-programme/contract/follow.js';
import type { ShownProposal, WallCard } from '../app/src/rooms/action-programme/contract/origin.js';
import type { Comparison, VersionCard } from '../app/src/rooms/action-programme/contract/version.js';
import type { ActionSheet, ProgrammeReply } from '../app/src/rooms/action-programme/contract.js';
import { openProgrammeHouse, openSeminar, PAPERS, type ProgrammeHouse } from './programme/house.js';
import { keepPilots } from './programme/lived.js';
import { startWalker, type Walker } from './programme/walk.js';

let house: ProgrammeHouse;
let walker: Walker | null = null;
let rows: readonly ActionSheet[];
let v1: VersionCard;
/** Proposals by the title of their row. */
let proposals: readonly ShownProposal[];
let committeeId = '';

const NEW_IDEA = 'Un foyer pour les apprentis du port';
const SET_ASIDE = 'Un téléphérique au-dessus des formes';

beforeAll(async () => {
  house = await openProgrammeHouse();
  rows = (await house.ask<ProgrammeReply>('GET', 'programme')).actions;
}, 120_000);
afterAll(async () => {
  await walker?.close();
  await house?.close();
});

const read = (id: string) => house.ask<ActionSheet>('GET', `actions/${id}`);
const act = async (id: string, path: string, body: object) => {
  const { version } = await read(id);
  return house.ask<ActionSheet>('POST', `actions/${id}/${path}`, { version, ...body });
};
const at = (day: string) => {
  house.app.clock.now = instant(Date.parse(`${day}T11:00:00Z`));
};

describe('du mur aux propositions', () => {
  it('le séminaire 2 laisse trente et un cartons, le séminaire 3 une proposition pour chacun [R053]', async () => {
    expect(rows).toHaveLength(31);
    at('2027-05-20');
    await house.comeBack();
    const scan = await openSeminar(house, 2);
    await scan.act('open-space', { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
    await scan.act('open-space', { type: 'open-marketplace' });
    for (const { title } of rows) {
      await scan.act('open-space', {
        ...{ type: 'add-card', kind: 'challenge', text: `Carton : ${title}`.slice(0, 200) },
        ...{ report: null, paper: true, onBehalfOf: null },
      });
    }
    await scan.close();

    at('2027-09-16');
    await house.comeBack();
    const focus = await openSeminar(house, 3);
    const { groups } = await house.ask<{
      groups: readonly { items: readonly { text: string; source: object }[] }[];
    }>('GET', `seminars/${focus.id}/carry`);
    const cards = groups.flatMap(({ items }) => items);
    expect(cards).toHaveLength(31);
    await focus.tell({ type: 'start-step', step: 'pitch' });
    const titles = [...rows.map(({ title }) => title), NEW_IDEA, SET_ASIDE];
    for (const [rank, title] of titles.entries()) {
      const card = cards[rank % cards.length];
      await focus.act('pitch', {
        ...{ type: 'write-proposal', title: title.slice(0, 120), channel: 'paper', onBehalfOf: null },
        ...{ problem: 'Aujourd’hui, cela manque.', solution: 'Essayons un an.', whoCares: null },
        ...{ partnersValue: 'À chacun sa part', territoryValue: 'Les jeunes restent', pitcher: null },
        ...{ team: null, sources: card === undefined ? [] : [card.source] },
      });
    }
    const state = await house
      .ask<{ harvest: readonly { id: string; text: string }[] }>('GET', `seminars/${focus.id}/harvest`)
      .catch(() => ({ harvest: [] }));
    const known = new Map(state.harvest.map(({ id, text }) => [text, id]));
    await focus.close();
    const closed = await house.ask<{ harvest: readonly { id: string; text: string }[] }>(
      'GET',
      `seminars/${focus.id}/harvest`,
    );
    for (const { id, text } of closed.harvest) known.set(text, id);
    // The decision is said aloud and typed after the room has closed, as paper is.
    for (const title of titles) {
      await focus.act('pitch', {
        ...{ type: 'decide-proposal', proposal: known.get(title.slice(0, 120)), voice: null },
        outcome: title === SET_ASIDE ? 'set-aside' : 'chosen',
        reason: title === SET_ASIDE ? 'Trop haut pour le port.' : 'Portée par plusieurs tables.',
      });
    }
    proposals = (await house.ask<{ proposals: readonly ShownProposal[] }>('GET', 'programme/proposals'))
      .proposals;
    expect(proposals.filter(({ choice }) => choice?.outcome === 'chosen')).toHaveLength(32);
    expect(proposals.find(({ title }) => title === SET_ASIDE)?.choice?.reason).toBe(
      'Trop haut pour le port.',
    );
  });

  it('les propositions retenues rejoignent leurs lignes en un geste, la nouvelle devient une action', async () => {
    const asked = proposals
      .filter(({ choice }) => choice?.outcome === 'chosen')
      .map(({ source, title }) => ({
        source,
        actionId: rows.find((row) => row.title.slice(0, 120) === title)?.id ?? null,
      }));
    const { made } = await house.ask<{ made: readonly object[] }>('POST', 'programme/proposals/conversion', {
      proposals: asked,
    });
    expect(made).toHaveLength(32);
    expect((await house.ask<ProgrammeReply>('GET', 'programme')).counted.actions).toBe(32);
  });

  it('de chacune des 31 lignes on atteint le carton et le séminaire en deux pas, et l’on en revient [R011] [R147]', async () => {
    for (const { id, title } of rows) {
      const { stories } = await house.ask<{ stories: readonly WallCard[] }>('GET', `actions/${id}/origins`);
      const card = stories[0]?.ancestors[0];
      expect(card?.text).toBe(`Carton : ${title}`.slice(0, 200));
      expect(card?.seminar.number).toBe(2);
      if (card === undefined) throw new Error('no card');
      const { seminar, activity, item } = card.source;
      const path = `programme/origins/${seminar}/${activity}/${encodeURIComponent(item)}`;
      const back = await house.ask<WallCard>('GET', path);
      expect(back.actions.map((action) => action.id)).toContain(id);
    }
  });

  it('dans un vrai navigateur aussi, de chacune des 31 lignes, et l’on en revient en deux clics [R011] [R147]', async () => {
    walker = await startWalker(house);
    const faults: string[] = [];
    for (const row of rows) faults.push(...(await walker.followRow(row)));
    expect(faults).toEqual([]);
    expect(walker.faults).toEqual([]);
  });
});

describe('la version 1, au séminaire 4', () => {
  it('est gardée, puis validée par les partenaires, le silence compté comme tel [R124]', async () => {
    at('2027-11-25');
    await house.comeBack();
    for (const { id } of rows.slice(0, 6)) {
      const row = await read(id);
      const { version, title, groupId } = row;
      await house.ask('PUT', `actions/${id}`, {
        ...{ version, title, groupId, stage: 'follow-up' },
        pilots: keepPilots(row),
        details: {
          contact: { label: `Pilote de ${title}`.slice(0, 80), mail: 'pilote@exemple.fr', phone: null },
          firstStep: { what: 'Réunir le groupe', who: 'le pilote', due: '2027-12-10' },
        },
      });
    }
    await act(rows[0]?.id ?? '', 'commitments', {
      ...{ person: 'Anne Exemple', role: 'présidente', on: '2027-11-25' },
      wording: 'ouvrir le technocampus avant l’été',
    });
    v1 = await house.ask<VersionCard>('POST', 'programme/versions', { label: 'v1, séminaire 4' });
    expect(v1.counted.actions).toBe(32);
    const voices = ['Région', 'État', 'Port', 'Chambre de commerce'].map((label, rank) => ({
      ...{ label, address: rank === 3 ? 'chambre@exemple.fr' : null },
    }));
    let round = await house.ask<Round>('POST', 'programme/rounds', { versionId: v1.id, voices });
    for (const [rank, answer] of ['agreed', 'agreed-with-remark', 'agreed'].entries()) {
      round = await house.ask<Round>('PUT', `programme/rounds/${round.id}/voices/${round.voices[rank]?.id}`, {
        ...{ version: round.version, answer, remark: rank === 1 ? 'sous réserve du foncier' : null },
      });
    }
    expect(round.counted).toEqual({ asked: 4, agreed: 2, remarked: 1, refused: 0, silent: 1 });
  });
});

describe('douze mois', () => {
  const linkOf = (rank: number): string => {
    const links = house.letters[rank]?.letter.blocks.find((block) => block.kind === 'links');
    const href = links?.kind === 'links' ? (links.links[0]?.href ?? '') : '';
    return href.replace('http://trame.test', '').replace(/\?.*$/, '');
  };

  it('un courriel par mois, une réponse par action, deux actions abandonnées, trois nouvelles', async () => {
    await house.ask('PUT', 'programme/pulse', {
      isOn: true,
      isPublic: false,
      fallback: 'la cheffe de projet',
    });
    let answered = 0;
    for (let month = 0; month < 12; month += 1) {
      const first = `${2027 + Math.floor((11 + month) / 12)}-${String(((11 + month) % 12) + 1).padStart(2, '0')}-01`;
      for (let day = 0; day < 8; day += 1) {
        const before = house.letters.length;
        at(addDays(first, day));
        expect(await house.house.runRounds(house.app.clock.now)).toEqual([]);
        house.app.clock.advance(3_600_000);
        expect(await house.house.runRounds(house.app.clock.now)).toEqual([]);
        for (let rank = before; rank < house.letters.length; rank += 1) {
          const link = linkOf(rank);
          if (link === '') continue;
          const reply = await house.app.send({
            ...{ method: 'POST', url: link },
            raw: new URLSearchParams({
              ...{ action: rows[0]?.id ?? '', state: month === 3 ? 'blocked' : 'on-track' },
              ...{ line: `Mois ${month + 1}`, help: month === 3 ? 'la sous-préfète' : '' },
            }).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          });
          if (reply.status === 200) answered += 1;
        }
      }
      await house.comeBack();
      const day = addDays(first, 8);
      if (month === 4 || month === 7) {
        await act(rows[month === 4 ? 1 : 2]?.id ?? '', 'ending', {
          ...{ kind: 'abandoned', on: day, reason: 'Le financement n’est pas venu.' },
          lesson: 'Chercher le financeur avant la date.',
        });
      }
      if (month === 2 || month === 5 || month === 9) {
        await house.ask('POST', 'actions', {
          title: `Action née au mois ${month + 1}`,
          stage: 'project-sheet',
        });
      }
    }
    expect(answered).toBeGreaterThanOrEqual(10);
    expect((await read(rows[0]?.id ?? '')).details.progress).toMatchObject({ news: { text: 'Mois 12' } });
  });

  it('un comité parcourt les actions et son relevé s’imprime', async () => {
    at('2028-11-20');
    await house.comeBack();
    const { id } = await house.ask<CommitteeReply['committee']>('POST', 'programme/committees', {
      ...{
        title: 'Comité de pilotage',
        on: '2028-11-20',
        chair: 'la présidente',
        present: ['Région', 'Port'],
      },
    });
    committeeId = id;
    const { committee, walk } = await house.ask<CommitteeReply>('GET', `programme/committees/${id}`);
    expect(walk.length).toBeGreaterThan(20);
    await house.ask('PUT', `programme/committees/${id}`, {
      ...{ title: committee.title, on: committee.on, chair: committee.chair, present: committee.present },
      decisions: walk.slice(0, 3).map(({ actionId }) => ({
        ...{
          actionId,
          said: 'Le point est fait.',
          decision: 'On continue.',
          who: 'le pilote',
          due: '2028-12-15',
        },
      })),
      ...{ nextOn: '2029-02-20', isClosed: true, version: committee.version },
    });
    expect(await house.keepFile(`programme/committees/${id}/minutes.pdf`, 'relevé.pdf')).toMatch(/^%PDF/);
  });

  it('deux dates se comparent en mots ; la page, l’affiche et le tableau s’impriment', async () => {
    const compared = await house.ask<Comparison>('GET', `programme/comparison?from=${v1.id}`);
    expect(compared.from.counted.actions).toBe(32);
    expect(compared.to.counted.actions).toBe(35);
    expect(compared.added.map(({ title }) => title)).toEqual([
      'Action née au mois 3',
      'Action née au mois 6',
      'Action née au mois 10',
    ]);
    expect(compared.ended).toHaveLength(2);
    expect(compared.ended[0]?.sentences[0]).toContain('Le financement n’est pas venu.');
    expect(compared.removed).toEqual([]);
    const lines = [compared.ended, compared.added, compared.changed].flatMap((part) =>
      part.map(({ title, sentences }) => `- ${title}\n  ${sentences.join(' ')}`),
    );
    writeFileSync(join(PAPERS, 'comparaison.txt'), [compared.summary, ...lines].join('\n'));
    process.stdout.write(`${compared.summary}\n`);
    const files = [
      [`programme/comparison.pdf?from=${v1.id}`, 'comparaison.pdf'],
      ['programme/point.pdf', 'point.pdf'],
      ['programme/pictures/arbre.pdf', 'affiche.pdf'],
      ['programme/annex.pdf', 'annexe.pdf'],
    ] as const;
    for (const [path, name] of files) expect(await house.keepFile(path, name), name).toMatch(/^%PDF/);
    const pages = execFileSync('pdfinfo', [join(PAPERS, 'point.pdf')], { encoding: 'utf8' });
    expect(/Pages:\s+(\d+)/.exec(pages)?.[1]).toBe('1');
  });

  it('les écrans d’une année vécue se lisent à toutes les tailles, la page du partenaire et celle du pilote aussi [R148]', async () => {
    walker ??= await startWalker(house);
    await walker.comeBack();
    const links = (kind: 'pulse' | 'validation') =>
      house.letters
        .flatMap(({ letter }) => letter.blocks)
        .flatMap((block) => (block.kind === 'links' ? block.links : []))
        .map(({ href }) => href.replace('http://trame.test', '').replace(/\?.*$/, ''))
        .filter((href) => href.includes(`/api/${kind}/`));
    const partner = links('validation').at(-1) ?? '';
    expect(partner).not.toBe('');
    const screens = {
      ...{ tableau: '', colonnes: '?vue=board', propositions: 'propositions', temps: 'temps' },
      ...{ fiche: `actions/${rows[0]?.id}`, close: `actions/${rows[1]?.id}`, suivi: 'suivi', point: 'point' },
      ...{ depend: 'depend', passation: 'passation', comites: 'comites', versions: 'versions' },
      ...{ validation: 'validation', engagements: 'engagements', tables: 'tables', courriers: 'courriers' },
      ...{ partenaire: partner, pilote: links('pulse').at(-1) ?? '', comite: `comites/${committeeId}` },
    };
    expect(await walker.look(screens)).toEqual([]);
    expect(walker.faults).toEqual([]);
  });
});
