// The components as people and screen readers meet them.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AnnouncerProvider,
  Button,
  Checkbox,
  type Column,
  DataTable,
  Dialog,
  FamilyMark,
  Figure,
  Gauge,
  LocaleProvider,
  Menu,
  Notice,
  PhaseMark,
  Progress,
  RadioGroup,
  Tabs,
  TextField,
  Timer,
  useAnnounce,
} from './index.js';
import { Button as PlainButton, TextField as PlainField, Select as PlainSelect } from './plain.js';

afterEach(() => vi.useRealTimers());

describe('a figure [R018] [R020]', () => {
  it('carries its unit, its source and its caveat', () => {
    render(<Figure label="Habitants" value={124487} source="INSEE, 2017" caveat="Arrondi." unit="hab." />);
    expect(screen.getByText(/124\s487/)).toBeTruthy();
    expect(screen.getByText(/INSEE, 2017/)).toBeTruthy();
    expect(screen.getByText('Arrondi.')).toBeTruthy();
  });

  it('says missing in words, never zero', () => {
    render(<Figure label="Habitants" value={null} />);
    expect(screen.getByText('donnée absente')).toBeTruthy();
    expect(screen.queryByText('0')).toBeNull();
  });

  it('speaks the language around it', () => {
    render(
      <LocaleProvider locale="en">
        <Figure label="Share" value={0.278} kind="share" />
      </LocaleProvider>,
    );
    expect(screen.getByText('27.8%')).toBeTruthy();
  });
});

describe('a table', () => {
  interface Row {
    readonly name: string;
    readonly jobs: number | null;
    readonly group: string;
  }
  const rows: readonly Row[] = [
    { name: 'Zinc', jobs: 3, group: 'A' },
    { name: 'Eau', jobs: null, group: 'A' },
    { name: 'École', jobs: 12, group: 'B' },
  ];
  const columns: readonly Column<Row>[] = [
    { id: 'name', label: 'Nom', render: (row) => row.name, sortBy: (row) => row.name },
    {
      id: 'jobs',
      label: 'Emplois',
      render: (row) => row.jobs ?? '—',
      sortBy: (row) => row.jobs,
      align: 'end',
    },
  ];
  const read = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

  it('keeps the missing last in both directions, and says its order', async () => {
    render(<DataTable caption="Liste" columns={columns} rows={rows} getKey={(row) => row.name} />);
    // What a phone writes before each value, where the head of the table is not shown.
    for (const cell of screen.getAllByRole('cell')) expect(cell.dataset.label).toBe('Emplois');
    const sort = screen.getByRole('button', { name: /Emplois/ });
    await userEvent.click(sort);
    expect(read()).toEqual(['Zinc', 'École', 'Eau']);
    await userEvent.click(sort);
    expect(read()).toEqual(['École', 'Zinc', 'Eau']);
    expect(screen.getByRole('columnheader', { name: /Emplois/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
  });

  it('sorts words as a French reader does', async () => {
    render(<DataTable caption="Liste" columns={columns} rows={rows} getKey={(row) => row.name} />);
    await userEvent.click(screen.getByRole('button', { name: /Nom/ }));
    expect(read()).toEqual(['Eau', 'École', 'Zinc']);
  });

  it('heads each run of a group once', () => {
    const getGroup = (row: Row) => ({ id: row.group, label: `Axe ${row.group}` });
    render(
      <DataTable
        caption="Liste"
        columns={columns}
        rows={rows}
        getKey={(row) => row.name}
        getGroup={getGroup}
      />,
    );
    expect(read()).toEqual(['Axe A', 'Zinc', 'Eau', 'Axe B', 'École']);
    expect(screen.getByRole('table', { name: 'Liste' })).toBeTruthy();
  });
});

describe('marks', () => {
  it('name a family and a phase, since a colour alone says nothing [R148]', () => {
    render(
      <>
        <FamilyMark index={1} name="Entreprise" />
        <FamilyMark index={2} name="Culture" iconOnly />
        <PhaseMark phase="scan" />
      </>,
    );
    expect(screen.getByText('Entreprise')).toBeTruthy();
    expect(screen.getByText('Culture')).toBeTruthy();
    expect(screen.getByText(/^SCAN\s!$/)).toBeTruthy();
  });

  it('give sixteen families sixteen marks without colour, and never the same hue and shape twice among nineteen', () => {
    const draw = (index: number) => {
      const { container } = render(<FamilyMark index={index} name="x" />);
      const hue = container.querySelector('span')?.getAttribute('style');
      const isHollow = container.querySelector('[data-hollow]') !== null;
      return { hue, shape: `${container.querySelector('path')?.getAttribute('d')} ${isHollow}` };
    };
    const marks = Array.from({ length: 19 }, (_, index) => draw(index));
    expect(new Set(marks.slice(0, 16).map((mark) => mark.shape)).size).toBe(16);
    expect(new Set(marks.map((mark) => `${mark.hue} ${mark.shape}`)).size).toBe(19);
  });
});

describe('answers', () => {
  it('say their weight in a word, and an error is an alert', () => {
    render(
      <>
        <Notice tone="error" reference="Référence R-42">
          Trop long.
        </Notice>
        <Notice tone="warning">Peu de monde.</Notice>
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Erreur');
    expect(screen.getByRole('alert').textContent).toContain('R-42');
    expect(screen.getByText('Attention')).toBeTruthy();
  });

  it('count in words what cells show', () => {
    render(
      <>
        <Gauge label="Séminaires" value={2} max={4} text="2 sur 4" />
        <Progress label="Envoi" value={5} max={0} text="5" />
      </>,
    );
    expect(screen.getByText('2 sur 4')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Envoi' }).getAttribute('aria-valuetext')).toBe('5');
  });

  it('are read aloud, even the same sentence twice', async () => {
    function Speaker() {
      const announce = useAnnounce();
      return <Button onPress={() => announce('Carte ajoutée')}>Dire</Button>;
    }
    const { container } = render(
      <AnnouncerProvider>
        <Speaker />
      </AnnouncerProvider>,
    );
    const region = container.querySelector('[aria-live="polite"]');
    await userEvent.click(screen.getByRole('button', { name: 'Dire' }));
    const first = region?.textContent;
    await userEvent.click(screen.getByRole('button', { name: 'Dire' }));
    expect(region?.textContent?.trim()).toBe('Carte ajoutée');
    expect(region?.textContent).not.toBe(first);
  });
});

describe('a clock', () => {
  it('counts down on the server’s time, and says so at five minutes only', () => {
    vi.useFakeTimers();
    vi.setSystemTime(1_000_000);
    const { container } = render(<Timer endsAt={1_000_000 + 302_000 + 7_000} offset={7_000} />);
    const spoken = () => container.querySelector('[aria-live]')?.textContent;
    expect(screen.getByRole('timer').textContent).toContain('5:02');
    expect(spoken()).toBe('');
    act(() => vi.advanceTimersByTime(2_000));
    expect(spoken()).toBe('Il reste 5 min.');
    act(() => vi.advanceTimersByTime(6_000));
    expect(spoken()).toBe('');
  });

  it('goes on past its end, in words too, and stands still when paused', () => {
    vi.useFakeTimers();
    vi.setSystemTime(0);
    const { rerender } = render(<Timer endsAt={-90_000} />);
    expect(screen.getByRole('timer').textContent).toContain('Temps dépassé');
    expect(screen.getByRole('timer').textContent).toContain('\u22121:30');
    rerender(<Timer endsAt={-90_000} pausedAt={61} />);
    expect(screen.getByRole('timer').textContent).toContain('1:01');
  });
});

describe('fields', () => {
  it('tie label, help and refusal to the field', () => {
    render(<TextField label="Nom" hint="En entier." error="Donnez un nom." isRequired value="" />);
    const field = screen.getByRole('textbox', { name: 'Nom (obligatoire)' });
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const text = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(text).toContain('En entier.');
    expect(text).toContain('Donnez un nom.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('do the same without the library, for phones', async () => {
    function Form() {
      const [name, setName] = useState('');
      return (
        <>
          <PlainField label="Nom" hint="En entier." error="Vide." value={name} onChange={setName} />
          <output>{name}</output>
        </>
      );
    }
    render(<Form />);
    const field = screen.getByRole('textbox', { name: 'Nom' });
    await userEvent.type(field, 'Nadia');
    expect(screen.getByRole('status').textContent).toBe('Nadia');
    expect(field.getAttribute('aria-describedby')?.split(' ')).toHaveLength(2);
  });

  it('keep a refused button reachable but without effect', async () => {
    const press = vi.fn();
    render(
      <PlainButton isDisabled onPress={press}>
        Envoyer
      </PlainButton>,
    );
    const button = screen.getByRole('button', { name: 'Envoyer' });
    await userEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('offer a choice that starts empty', async () => {
    const change = vi.fn();
    render(
      <PlainSelect label="Famille" value={null} onChange={change} options={[{ id: 'a', label: 'Élus' }]} />,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Famille' }), 'a');
    expect(change).toHaveBeenCalledWith('a');
  });

  it('tick and choose by keyboard', async () => {
    const tick = vi.fn();
    const choose = vi.fn();
    const options = [
      { id: 'a', label: 'Oui' },
      { id: 'b', label: 'Non' },
    ];
    render(
      <>
        <Checkbox onChange={tick}>J’ai lu</Checkbox>
        <RadioGroup label="Réponse" options={options} value="a" onChange={choose} />
      </>,
    );
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(tick).toHaveBeenCalledWith(true);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(choose).toHaveBeenCalledWith('b');
  });
});

describe('what comes above the page', () => {
  it('a dialog takes focus, names itself, and leaves by Escape', async () => {
    const close = vi.fn();
    render(
      <Dialog title="Clore le séminaire" isOpen onClose={close}>
        <p>Sûr ?</p>
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Clore le séminaire' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalled();
  });

  it('a menu opens and gives its order by keyboard', async () => {
    const choose = vi.fn();
    render(<Menu label="Espace" entries={[{ id: 'x', label: 'CARENE' }]} onAction={choose} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('menuitem', { name: 'CARENE' })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledWith('x');
  });

  it('tabs turn by arrows', async () => {
    const faces = [
      { id: 'a', label: 'Une', content: 'contenu un' },
      { id: 'b', label: 'Deux', content: 'contenu deux' },
    ];
    render(<Tabs label="Faces" faces={faces} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(within(screen.getByRole('tabpanel')).getByText('contenu deux')).toBeTruthy();
  });
});
