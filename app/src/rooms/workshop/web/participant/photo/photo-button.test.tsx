// A photograph from a phone: taken, on its way, shown, and what to do when it does not leave.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { PhotoHand } from '../../face.js';
import { PhotoButton } from './photo-button.js';

function open(send: PhotoHand['send'] | null) {
  function Form() {
    const [photo, setPhoto] = useState<string | null>(null);
    const photos = send === null ? null : { send, address: (id: string) => `/photos/${id}` };
    return <PhotoButton photos={photos} alt="Notre emblème" value={photo} onChange={setPhoto} />;
  }
  const { container } = render(<Form />);
  const pick = async () => {
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('test: no file input');
    await userEvent.setup({ delay: null }).upload(input, new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
  };
  return { container, pick };
}

describe('une photo depuis un téléphone', () => {
  test('se prend, s’affiche avec ce qu’elle montre, se change et se retire', async () => {
    const { pick } = open(async () => ({ ok: true, photo: 'p1' }));
    expect(screen.getByRole('button', { name: 'Prendre une photo' })).toBeTruthy();
    await pick();
    expect((await screen.findByRole('img', { name: 'Notre emblème' })).getAttribute('src')).toBe(
      '/photos/p1',
    );
    expect(screen.getByRole('button', { name: 'Changer la photo' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer la photo' }));
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('qui ne part pas le dit, avec ce qu’il faut faire', async () => {
    const { pick } = open(async () => {
      throw new TypeError('Failed to fetch');
    });
    await pick();
    expect((await screen.findByRole('alert')).textContent).toContain('recommencez');
  });

  test('n’est pas proposée là où rien ne la garde', () => {
    expect(open(null).container.textContent).toBe('');
  });
});
