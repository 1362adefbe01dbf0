// Offers and needs on the big screen and before the day.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RECIPROCITY_DEFAULTS, type ReciprocitySettings, reciprocity } from '@trame/core/methods/reciprocity';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { createPerson, showOrganiser } from '../../../workshop/web/testing/screen-lab.js';
import { ReciprocityPrepare } from './prepare.js';
import { ReciprocityWall } from './wall.js';

const DRAFT = { team: null, about: null, channel: 'phone', onBehalfOf: null, sources: [] } as const;

function show(view: string | null) {
  const lab = showOrganiser({
    method: reciprocity,
    people: [createPerson('Nadia'), createPerson('Karim')],
    show: (props) => <ReciprocityWall {...props} view={view} page={0} />,
  });
  const offer = lab.order(
    { type: 'write-slip', kind: 'offer', text: 'Nos machines', tags: ['training', 'jobs'], ...DRAFT },
    'Nadia',
    'participant',
  );
  const need = lab.order(
    { type: 'write-slip', kind: 'need', text: 'Une machine', tags: [], ...DRAFT },
    'Karim',
    'participant',
  );
  return { ...lab, offer, need };
}

test('two columns face to face, each sentence once, under its first word [R113]', async () => {
  const lab = show(null);
  const offers = within(screen.getByRole('region', { name: /^Ce que nous apportons/ }));
  expect(offers.getByRole('heading', { name: 'Formation' })).toBeTruthy();
  expect(offers.queryByRole('heading', { name: 'Emploi' })).toBeNull();
  expect(offers.getByText('Nadia')).toBeTruthy();
  expect(await lab.findFaults()).toEqual([]);
});

test('counts meetings and names nobody', () => {
  const lab = show('meetings');
  const pair = { offer: lab.offer, need: lab.need };
  for (const side of ['offer', 'need'] as const) {
    lab.order({ type: 'answer-introduction', ...pair, side, agrees: true, contact: '06' });
  }
  const view = screen.getByRole('region', { name: 'Des rencontres' });
  expect(view.textContent).toMatch(/1\srencontre convenue/);
  expect(view.textContent).not.toMatch(/Nadia|Karim|06/);
});

test('before the day, words are added, changed and removed, both ways', async () => {
  const told = vi.fn<(settings: ReciprocitySettings) => void>();
  function Editor() {
    const [settings, setSettings] = useState<ReciprocitySettings>(RECIPROCITY_DEFAULTS);
    const change = (next: ReciprocitySettings) => {
      told(next);
      setSettings(next);
    };
    return (
      <ReciprocityPrepare settings={settings} onChange={change} carry={[]} people={[]} isFrozen={false} />
    );
  }
  render(<Editor />);
  await userEvent.click(screen.getByRole('button', { name: /Retirer «.Mécénat/ }));
  expect(told.mock.lastCall?.[0].tags).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: /Ajouter un mot.: Ce que le territoire/ }));
  const fields = within(screen.getByRole('group', { name: 'Ce que le territoire apporte à l’industrie' }));
  await userEvent.type(fields.getByRole('textbox', { name: 'Mot 7' }), ' de la mer');
  expect(told.mock.lastCall?.[0].tags.at(-1)).toMatchObject({
    from: 'territory',
    label: 'Ajouter un mot de la mer',
  });
});
