// Express capture by keyboard alone: lines added in a row, sheets typed whole, drafts and refusals that lose nothing.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { instant } from '@trame/core/kernel';
import { type OpenSpaceCommand, type OpenSpaceState, openSpace } from '@trame/core/methods/open-space';
import type { MemberId } from '@trame/core/workshop';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { OpenSpaceOrganiserProps } from '../activity.js';
import { OpenSpaceCapture } from './open-space-capture.js';

const START = instant(1_700_000_000_000);
const ME = 'scribe' as MemberId;

function createDesk() {
  let state: OpenSpaceState = openSpace.start({ ...openSpace.defaults, theme: 'Vivre ici' });
  let count = 0;
  let refused: OpenSpaceOrganiserProps['refused'] = [];
  let waiting: readonly string[] = [];
  const kept = new Map<string, string>();
  const sent: OpenSpaceCommand[] = [];
  const apply = (
    command: OpenSpaceCommand,
    member: MemberId,
    role: 'scribe' | 'facilitator',
  ): string | null => {
    count += 1;
    const op = `op-${count}`;
    const at = instant(START + count);
    const decided = openSpace.decide(state, command, { who: { member, role }, at, seed: 1, op });
    if (!decided.ok) return decided.refusal.code;
    for (const body of decided.value) {
      state = openSpace.evolve(state, { seq: count, at, by: member, role, op, body });
    }
    return null;
  };
  const print = (): OpenSpaceOrganiserProps => ({
    activity: 'forum',
    title: 'Forum ouvert',
    state,
    me: { member: ME, role: 'scribe' },
    canWrite: true,
    waiting: new Set(waiting),
    refused,
    send: (command) => {
      sent.push(command);
      const code = apply(command, ME, 'scribe');
      const op = `op-${count}`;
      if (code !== null) refused = [...refused, { op, command, code, sentence: `Refus : ${code}.` }];
      show();
      return op;
    },
    dismiss: (op) => {
      refused = refused.filter((one) => one.op !== op);
      show();
    },
    readClock: () => null,
    namePerson: (person) => ('label' in person ? person.label : person.id === 'a1' ? 'Nadia' : null),
    people: [{ id: 'a1', member: null, name: 'Nadia', organisation: 'Lycée', family: null, isPresent: true }],
    photos: null,
    drafts: {
      read: (name) => kept.get(name) ?? null,
      write: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)),
    },
  });
  let page = render(<OpenSpaceCapture {...print()} />);
  function show() {
    act(() => page.rerender(<OpenSpaceCapture {...print()} />));
  }
  return {
    sent,
    container: () => page.container,
    order: (command: OpenSpaceCommand) => {
      const code = apply(command, 'animation' as MemberId, 'facilitator');
      if (code !== null) throw new Error(`desk/order: ${code}`);
      show();
    },
    hold: () => {
      waiting = [`op-${count}`];
      show();
    },
    reload: () => {
      cleanup();
      page = render(<OpenSpaceCapture {...print()} />);
    },
  };
}

function openDesk() {
  const desk = createDesk();
  desk.order({ type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  desk.order({ type: 'open-marketplace' });
  return desk;
}

const turnTo = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
/** What a browser does on Enter in a form of one field. */
const enter = (label: string) => {
  const form = screen.getByLabelText(label).closest('form');
  if (form === null) throw new Error('test: no form');
  fireEvent.submit(form);
};
const QUESTION = 'La question, mot pour mot';
const CARD = 'La carte, mot pour mot';

describe('express capture', () => {
  test('[R063] [R085] Enter adds a slip from paper, empties the field, and lists it as saved', () => {
    const desk = openDesk();
    type(QUESTION, 'Qui reprendra ?');
    enter(QUESTION);
    expect(desk.sent).toEqual([
      { type: 'pose-question', text: 'Qui reprendra ?', channel: 'paper', onBehalfOf: null },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>(QUESTION).value).toBe('');
    const entry = screen.getByRole('listitem');
    expect(entry.textContent).toContain('enregistré');
    expect(entry.textContent).toContain('Recopié du papier, sans nom');
    desk.hold();
    expect(screen.getByRole('listitem').textContent).toContain('en attente');
  });

  test('[R063] on behalf of somebody: a few words, with the warning that the log keeps them', () => {
    const desk = openDesk();
    fireEvent.click(screen.getByRole('radio', { name: 'Une autre personne' }));
    type(QUESTION, 'Qui reprendra ?');
    enter(QUESTION);
    expect(desk.sent).toEqual([]);
    expect(screen.getByText(/reste dans le journal de la salle/)).toBeTruthy();
    type('Prénom ou fonction', 'le directeur du lycée');
    enter(QUESTION);
    expect(desk.sent.at(-1)).toMatchObject({
      channel: 'scribe',
      onBehalfOf: { label: 'le directeur du lycée' },
    });
    expect(screen.getByText('Saisi pour le compte de le directeur du lycée')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Papier, sans nom' }).checked).toBe(true);
  });

  test('[R066] cards in a row: the arrows change sides without leaving the field', () => {
    const desk = openDesk();
    turnTo('Cartes');
    type(CARD, 'Loger');
    enter(CARD);
    fireEvent.keyDown(screen.getByLabelText(CARD), { key: 'ArrowDown' });
    type(CARD, 'Un port profond');
    enter(CARD);
    expect(desk.sent).toMatchObject([
      { type: 'add-card', kind: 'challenge', text: 'Loger', paper: true },
      { type: 'add-card', kind: 'asset', text: 'Un port profond', paper: true },
    ]);
  });

  test('[R065] [R085] the sheet of a group, posted by Ctrl + Enter; a line is a card, a known name an identifier', () => {
    const desk = openDesk();
    type(QUESTION, 'Qui reprendra ?');
    enter(QUESTION);
    turnTo('Compte rendu');
    type('L’essentiel, dans les mots du groupe', 'À plusieurs.');
    type('Défis, un par ligne', 'Des départs\n\n L’argent ');
    type('Animé par (facultatif)', 'nadia');
    const said = screen.getByLabelText('L’essentiel, dans les mots du groupe');
    fireEvent.keyDown(said, { key: 'Enter', ctrlKey: true });
    expect(screen.getByText('Choisissez la question que le groupe a traitée.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /La question du groupe/ }));
    fireEvent.click(screen.getByRole('option', { name: 'Qui reprendra ?' }));
    fireEvent.keyDown(said, { key: 'Enter', ctrlKey: true });
    expect(desk.sent.at(-1)).toMatchObject({
      type: 'post-report',
      said: 'À plusieurs.',
      challenges: ['Des départs', 'L’argent'],
      assets: [],
      convener: { id: 'a1' },
      paper: true,
    });
    expect(screen.getByText('Groupe animé par Nadia')).toBeTruthy();
  });

  test('drafts survive a reload', () => {
    const desk = openDesk();
    type(QUESTION, 'À moitié tap');
    desk.reload();
    expect(screen.getByLabelText<HTMLInputElement>(QUESTION).value).toBe('À moitié tap');
  });

  test('what is refused keeps its words until they are taken back', () => {
    createDesk();
    expect(screen.getByText(/ce que vous ajoutez serait refusé/)).toBeTruthy();
    type(QUESTION, 'Trop tôt ?');
    enter(QUESTION);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Trop tôt ?');
    fireEvent.click(within(alert).getByRole('button', { name: 'Reprendre pour corriger' }));
    expect(screen.getByLabelText<HTMLInputElement>(QUESTION).value).toBe('Trop tôt ?');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('each tab reads well without eyes', async () => {
    const desk = openDesk();
    for (const name of ['Questions', 'Compte rendu', 'Cartes']) {
      turnTo(name);
      const found = await axe.run(desk.container(), { rules: { 'color-contrast': { enabled: false } } });
      expect(found.violations.map(({ id }) => `${name}: ${id}`)).toEqual([]);
    }
  });
});
