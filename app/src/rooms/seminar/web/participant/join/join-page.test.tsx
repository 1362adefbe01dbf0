// The door by code and by QR: what is asked, what is said, and that nothing typed is lost.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { LocaleProvider } from '../../../../../design/locale.js';
import { ArrivalPage } from './arrival-page.js';
import { JoinPage } from './join-page.js';
import type { KnockOutcome } from './knock.js';
import { recordLastRoom } from './last-room.js';

type Asked = Parameters<NonNullable<Parameters<typeof JoinPage>[0]['knock']>>[0];
const JOINED = { kind: 'joined', space: 'espace', room: 'salle' } as const;

function openDoor(outcomes: readonly KnockOutcome[]) {
  const asked: Asked[] = [];
  const joined: unknown[] = [];
  const queue = [...outcomes];
  const knock = async (request: Asked) => {
    asked.push(request);
    return queue.shift() ?? JOINED;
  };
  render(<JoinPage knock={knock} onJoined={(place) => joined.push(place)} />);
  return { asked, joined, user: userEvent.setup({ delay: null }) };
}

const code = () => screen.getByRole('textbox', { name: 'Code de la salle' });
const enter = () => screen.getByRole('button', { name: 'Entrer' });

describe('[R039] la porte de la salle, sans compte', () => {
  test('le clavier seul suffit : code, prénom, Entrée', async () => {
    const { asked, joined, user } = openDoor([]);
    await user.click(code());
    await user.keyboard('abc 234');
    await user.tab();
    await user.keyboard('Nadia{Enter}');
    await waitFor(() => expect(joined).toHaveLength(1));
    expect(asked).toEqual([{ code: 'ABC234', name: 'Nadia', family: null }]);
  });

  test('prénom et famille sont facultatifs ; la famille part par son identifiant', async () => {
    const { asked, user } = openDoor([]);
    await user.type(code(), 'ABC234');
    await user.selectOptions(screen.getByRole('combobox', { name: /famille d’acteurs/ }), 'Culture');
    await user.click(enter());
    expect(asked).toEqual([{ code: 'ABC234', name: null, family: 'performing-arts' }]);
  });

  test('un code incomplet ou mal lu ne part pas : la phrase est liée au champ, qui reprend la main', async () => {
    const { asked, user } = openDoor([]);
    await user.type(code(), 'ABC0');
    await user.click(enter());
    expect(asked).toEqual([]);
    expect(document.activeElement).toBe(code());
    expect(code().getAttribute('aria-invalid')).toBe('true');
    const described = code().getAttribute('aria-describedby')?.split(' ') ?? [];
    const said = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(said).toContain('Le code n’a jamais de 0');
    await user.clear(code());
    await user.type(code(), 'ABC');
    await user.click(enter());
    expect(screen.getByRole('alert').textContent).toMatch(/Il manque 3\ssignes sur six/);
  });

  test.each([
    [{ kind: 'refused', sentence: 'La salle est pleine (60 places).' }, 'La salle est pleine (60 places).'],
    [{ kind: 'unreachable' }, 'Le serveur de la salle ne répond pas.'],
    [{ kind: 'portal' }, 'Le réseau de la salle demande une identification.'],
  ] as const)(
    '[F21] porte close (%o) : la raison est dite, rien de tapé n’est perdu',
    async (outcome, said) => {
      const { joined, user } = openDoor([outcome]);
      await user.type(code(), 'ABC234');
      await user.type(screen.getByRole('textbox', { name: /Comment vous appeler/ }), 'Nadia');
      await user.click(enter());
      const failure = (await screen.findByText('La porte ne s’est pas ouverte')).closest('[role="alert"]');
      expect(failure?.textContent).toContain(said);
      expect((code() as HTMLInputElement).value).toBe('ABC234');
      expect(screen.getByDisplayValue('Nadia')).toBeDefined();
      await user.click(enter());
      await waitFor(() => expect(joined).toHaveLength(1));
    },
  );

  test('un téléphone déjà assis retrouve sa salle', async () => {
    recordLastRoom({ space: 'espace', room: 'salle' });
    const { joined, user } = openDoor([]);
    await user.click(screen.getByRole('button', { name: 'Y retourner' }));
    expect(joined).toEqual([{ space: 'espace', room: 'salle' }]);
  });

  test('dit en une phrase ce que deviennent les mots, et en anglais à qui le demande', () => {
    const { unmount } = render(<JoinPage onJoined={() => undefined} />);
    expect(screen.getByText(/Sans compte ni adresse/)).toBeDefined();
    unmount();
    render(
      <LocaleProvider locale="en">
        <JoinPage onJoined={() => undefined} />
      </LocaleProvider>,
    );
    expect(screen.getByRole('heading', { name: 'Enter the room' })).toBeDefined();
  });
});

describe('le code QR', () => {
  test('ouvre la porte sans rien demander', async () => {
    const asked: Asked[] = [];
    const joined: unknown[] = [];
    const knock = async (request: Asked) => {
      asked.push(request);
      return JOINED;
    };
    render(
      <ArrivalPage token="jeton" knock={knock} onJoined={(p) => joined.push(p)} onCode={() => undefined} />,
    );
    await waitFor(() => expect(joined).toHaveLength(1));
    expect(asked).toEqual([{ token: 'jeton' }]);
  });

  test('sans réseau, se réessaie ou cède la place au code', async () => {
    const user = userEvent.setup({ delay: null });
    const outcomes: KnockOutcome[] = [{ kind: 'unreachable' }, JOINED];
    const joined: unknown[] = [];
    let toCode = 0;
    const knock = async () => outcomes.shift() ?? JOINED;
    render(
      <ArrivalPage
        token="jeton"
        knock={knock}
        onJoined={(p) => joined.push(p)}
        onCode={() => {
          toCode += 1;
        }}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Entrer avec le code' }));
    expect(toCode).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(joined).toHaveLength(1));
  });
});
