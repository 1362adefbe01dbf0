// Who is looking and in which language: roles held space by space, a choice kept on the machine.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ids } from '../../../test/invented-fabrique.js';
import { showScreen } from '../../../test/screen.js';
import type { SpaceRole } from '../contract.js';
import { type Screen, useCopy, useHasRole, useLocaleSwitch, useSpace } from './index.js';
import { LocaleRoot } from './locale.js';
import { SessionContext } from './session.js';

function Right({ space, roles }: { readonly space: string; readonly roles: readonly SpaceRole[] }) {
  return <output>{useHasRole(space, roles) ? 'oui' : 'non'}</output>;
}

const fabrique = { id: 'f', name: 'Rivages' };
const session = {
  displayName: 'Nadia',
  spaces: [
    { id: 'f', kind: 'fabrique' as const, name: 'Rivages', fabrique, roles: ['facilitator' as const] },
    { id: 't', kind: 'territory' as const, name: 'Estuaire', fabrique, roles: ['project-lead' as const] },
  ],
};

function readRight(space: string, roles: readonly SpaceRole[], seen: typeof session | null = session) {
  const { unmount } = render(
    <SessionContext.Provider value={seen}>
      <Right space={space} roles={roles} />
    </SessionContext.Provider>,
  );
  const answer = screen.getByRole('status').textContent;
  unmount();
  return answer;
}

describe('a right', () => {
  it('is held when one of the roles asked for is', () => {
    expect(readRight('f', ['programme-owner', 'facilitator'])).toBe('oui');
    expect(readRight('f', ['programme-owner'])).toBe('non');
    expect(readRight('f', [])).toBe('non');
  });

  it('does not pass from one space to another, nor to who is not signed in', () => {
    expect(readRight('t', ['facilitator'])).toBe('non');
    expect(readRight('ailleurs', ['facilitator'])).toBe('non');
    expect(readRight('f', ['facilitator'], null)).toBe('non');
  });
});

function Place() {
  return <h1>{useSpace()?.name ?? 'aucun espace'}</h1>;
}

const screens: readonly Screen[] = [
  {
    path: '/espaces/$space/lieu',
    title: { fr: 'Lieu', en: 'Place' },
    frame: 'bare',
    load: async () => ({ Screen: Place }),
  },
];

describe('the space of the address', () => {
  it('is the one the reader holds a role in', async () => {
    showScreen({ screens, at: `/espaces/${ids.estuary}/lieu` });
    expect(await screen.findByRole('heading', { name: 'L’Estuaire' })).toBeTruthy();
    expect(document.title).toBe('Lieu — Trame');
  });

  it('is nothing elsewhere', async () => {
    showScreen({ screens, at: '/espaces/inconnu/lieu' });
    expect(await screen.findByRole('heading', { name: 'aucun espace' })).toBeTruthy();
  });
});

function Greeting() {
  const change = useLocaleSwitch();
  return (
    <>
      <p>{useCopy({ fr: 'Bonjour', en: 'Hello' })}</p>
      <button type="button" onClick={() => change('en')}>
        English
      </button>
    </>
  );
}

const greet = () =>
  render(
    <LocaleRoot>
      <Greeting />
    </LocaleRoot>,
  );

describe('the language [R143]', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('is French at first, and the document says so to voices [R148]', () => {
    greet();
    expect(screen.getByText('Bonjour')).toBeTruthy();
    expect(document.documentElement.lang).toBe('fr-FR');
  });

  it('stays the one chosen when the page comes back', async () => {
    const { unmount } = greet();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(document.documentElement.lang).toBe('en-GB');
    unmount();
    greet();
    expect(screen.getByText('Hello')).toBeTruthy();
  });

  it('changes for the length of the page where storage is refused', async () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(() => localStorage.getItem('x')).toThrow();
    greet();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByText('Hello')).toBeTruthy();
  });
});
