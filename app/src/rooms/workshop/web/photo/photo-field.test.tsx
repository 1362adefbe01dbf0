// A photograph sent from an organiser's machine: under way, kept, refused, lost.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { PhotoHand } from '../face.js';
import { PhotoField } from './photo-field.js';

const file = new File(['x'], 'emblem.jpg', { type: 'image/jpeg' });
const address: PhotoHand['address'] = (photo, size) => `/photos/${photo}/${size}`;

function open(send: PhotoHand['send'] | null) {
  function Form() {
    const [photo, setPhoto] = useState<string | null>(null);
    return (
      <PhotoField
        photos={send === null ? null : { send, address }}
        label="Photo de l’emblème"
        alt="L’emblème du groupe 1"
        value={photo}
        onChange={setPhoto}
      />
    );
  }
  const { container } = render(<Form />);
  return { container, user: userEvent.setup({ delay: null }) };
}

const pick = async (user: ReturnType<typeof userEvent.setup>) => {
  const input = screen.getByRole('group', { name: 'Photo de l’emblème' }).querySelector('input');
  if (input === null) throw new Error('test: no file input');
  await user.upload(input, file);
};

describe('a photograph', () => {
  test('is said to be on its way, then shown with what it shows, and can be taken off', async () => {
    let keep: (photo: string) => void = () => undefined;
    const { user } = open(
      () =>
        new Promise((resolve) => {
          keep = (photo) => resolve({ ok: true, photo });
        }),
    );
    await pick(user);
    expect(screen.getByRole('status').textContent).toBe('Envoi de la photo…');
    keep('p1');
    const image = await screen.findByRole('img', { name: 'L’emblème du groupe 1' });
    expect(image.getAttribute('src')).toBe('/photos/p1/small');
    expect(screen.getByRole('button', { name: 'Changer la photo' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retirer la photo' }));
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('refused or lost on the way, it says what to do', async () => {
    let isCut = false;
    const { user } = open(async () => {
      if (isCut) throw new TypeError('Failed to fetch');
      return { ok: false, sentence: 'Cette image est trop lourde : choisissez-en une autre.' };
    });
    await pick(user);
    expect((await screen.findByRole('alert')).textContent).toContain('trop lourde');
    isCut = true;
    await pick(user);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('n’est pas partie'));
  });

  test('is not asked for where photographs cannot be sent', () => {
    expect(open(null).container.textContent).toBe('');
  });
});
