// My trace on a phone: my words, what became of them, and leaving; three screens, no password.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Trace } from '../../../contract/trace.js';
import type { Answer } from '../aside/ask.js';
import { type TraceTools, TraceView } from './trace-page.js';

const seminar = { id: 's2', kind: 'local' as const, number: 2, title: 'Nos défis', date: null };
const sentence = {
  source: { seminar: 's2', activity: 'a', item: 'i' },
  seminar,
  activity: { id: 'a', title: 'Forum ouvert' },
  kind: 'challenge',
  text: 'Loger les apprentis',
  group: null,
  distance: 0,
};
const later = {
  ...sentence,
  source: { seminar: 's3', activity: 'b', item: 'j' },
  seminar: { ...seminar, id: 's3', number: 3 },
  activity: { id: 'b', title: 'Café des savoirs' },
  kind: 'idea',
  text: 'Une résidence au port',
  distance: 1,
};
const trace: Trace = {
  name: 'Nadia',
  seminars: [
    {
      seminar,
      sentences: [
        { ...sentence, whose: 'own', became: [later] },
        {
          ...sentence,
          source: { ...sentence.source, item: 'k' },
          text: 'Le port',
          kind: 'asset',
          whose: 'group',
          became: [],
        },
      ],
    },
  ],
  withdrawalAskedAt: null,
};

function show(given: Trace = trace, refusal: Answer<never> | null = null) {
  const asked: unknown[] = [];
  const done = async (what: unknown): Promise<Answer<unknown>> => {
    asked.push(what);
    return refusal ?? { kind: 'done', value: {} };
  };
  const tools: TraceTools = {
    read: async () => ({ kind: 'done', value: given }),
    leave: { withdraw: (note) => done({ note }), erase: () => done('erase') },
  };
  render(<TraceView tools={tools} />);
  return { asked, press: (name: string) => userEvent.click(screen.getByRole('button', { name })) };
}

describe('[R034][R147] ma trace', () => {
  test('dit mes mots et ceux de mon groupe, et ce qu’ils sont devenus', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'Ce que vous avez dit, Nadia' })).toBeTruthy();
    expect(screen.getByText('Loger les apprentis')).toBeTruthy();
    expect(screen.getByText('Défi · dit par vous')).toBeTruthy();
    expect(screen.getByText('Une résidence au port')).toBeTruthy();
    expect(screen.getByText('Idée · séminaire 3, Café des savoirs')).toBeTruthy();
    expect(screen.getByText('Atout · dit par votre groupe')).toBeTruthy();
    expect(screen.getByText(/^Gardé dans la récolte/)).toBeTruthy();
  });

  test('dit qu’il n’y a rien encore', async () => {
    show({ ...trace, seminars: [] });
    expect(await screen.findByText('Rien encore')).toBeTruthy();
  });

  test('sans badge montré, se lit et ne retire rien : un téléphone se prête', async () => {
    render(<TraceView tools={{ read: async () => ({ kind: 'done', value: trace }) }} />);
    expect(await screen.findByText('Loger les apprentis')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mes droits' })).toBeNull();
  });
});

describe('mes droits', () => {
  test('la demande de retrait part avec ses mots', async () => {
    const { asked, press } = show();
    await screen.findByText('Loger les apprentis');
    await press('Mes droits');
    await userEvent.type(screen.getByRole('textbox', { name: /^Lesquels/ }), 'Le premier');
    await press('Envoyer la demande');
    expect(await screen.findByText(/^Votre demande est partie/)).toBeTruthy();
    expect(asked).toEqual([{ note: 'Le premier' }]);
  });

  test('effacer son nom se demande deux fois', async () => {
    const { asked, press } = show();
    await screen.findByText('Loger les apprentis');
    await press('Mes droits');
    await press('Effacer mon nom');
    expect(asked).toEqual([]);
    await press('Effacer mon nom pour de bon');
    expect(await screen.findByText(/^Votre nom est effacé/)).toBeTruthy();
    expect(asked).toEqual(['erase']);
  });

  test('un refus se lit, et rien n’est perdu', async () => {
    const { press } = show(trace, { kind: 'unreachable' });
    await screen.findByText('Loger les apprentis');
    await press('Mes droits');
    await press('Envoyer la demande');
    expect(await screen.findByText(/^Cela n’a pas pu se faire/)).toBeTruthy();
    await press('Revenir à ma trace');
    expect(await screen.findByText('Loger les apprentis')).toBeTruthy();
  });
});
