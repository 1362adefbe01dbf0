// How a typed line is cut into words and options, and how the usage is set.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OperatorRefusal } from '../operator-refusal.js';
import { type Command, type CommandLine, formatUsage, refuseLine, runCommandLine } from './command.js';

function record(shape: Partial<Command>) {
  const lines: CommandLine[] = [];
  const command: Command = {
    name: 'plan',
    usage: '[FICHIER…]',
    summary: 'Compose',
    run: async (line) => {
      lines.push(line);
      return 7;
    },
    ...shape,
  };
  const warned: string[] = [];
  const printed: string[] = [];
  const type = (...typed: readonly string[]) =>
    runCommandLine([command], ['plan', ...typed], {
      print: (text) => printed.push(text),
      warn: (text) => warned.push(text),
    });
  return { type, lines, warned, printed };
}

describe('a line', () => {
  it('gives back the status of its command, untouched', async () => {
    expect(await record({}).type()).toBe(7);
  });

  it('keeps an empty value that was glued, and refuses a value that is missing', async () => {
    const { type, lines, warned } = record({ options: ['into='] });
    await type('--into=');
    expect(lines).toEqual([{ words: [], options: { into: '' } }]);
    expect(await type('--into')).toBe(2);
    expect(warned).toEqual(['Trame : L’option --into attend une valeur. Usage : trame plan [FICHIER…]']);
  });

  it('takes the next word as a value even when it looks like an option', async () => {
    const { type, lines } = record({ options: ['token=', 'json'] });
    await type('--token', '--json');
    expect(lines).toEqual([{ words: [], options: { token: '--json' } }]);
  });

  it('given the same option twice keeps the last', async () => {
    const { type, lines } = record({ options: ['seed='] });
    await type('--seed=1', '--seed', '2');
    expect(lines[0]?.options).toEqual({ seed: '2' });
  });

  it('takes no word unless its command says so, and names the first that is too many', async () => {
    const { type, warned } = record({});
    expect(await type('un', 'deux')).toBe(2);
    expect(warned[0]).toContain('Mot en trop : un.');
    const two = record({ words: 2 });
    expect(await two.type('un', 'deux')).toBe(7);
    await two.type('un', 'deux', 'trois');
    expect(two.warned[0]).toContain('Mot en trop : trois.');
  });

  it('keeps words and values whole, in any order (property)', async () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.startsWith('--'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 4 }),
        fc.string({ maxLength: 8 }),
        async (words, value) => {
          const { type, lines } = record({ words: 4, options: ['note='] });
          await type(...words.slice(0, 1), `--note=${value}`, ...words.slice(1));
          expect(lines).toEqual([{ words, options: { note: value } }]);
        },
      ),
      { seed: 2019, numRuns: 60 },
    );
  });
});

describe('a failure', () => {
  it('that is no error is still said', async () => {
    const { type, warned } = record({ run: () => Promise.reject('à sec') });
    expect(await type()).toBe(1);
    expect(warned).toEqual([
      'Trame a rencontré une erreur imprévue. Joignez ces lignes à votre signalement.\nà sec',
    ]);
  });

  it('of usage inside a command ends with status 2, any other refusal with 1', async () => {
    const usage = record({ run: () => Promise.reject(refuseLine({ name: 'plan', usage: '' }, 'Non')) });
    expect(await usage.type()).toBe(2);
    expect(usage.warned).toEqual(['Trame : Non. Usage : trame plan']);
    const other = record({ run: () => Promise.reject(new OperatorRefusal('a/b', 'Non.')) });
    expect(await other.type()).toBe(1);
  });
});

describe('the usage', () => {
  const command = (name: string, usage: string, summary: string): Command => ({
    ...{ name, usage, summary },
    run: async () => 0,
  });

  it('sets summaries in one column, two blanks after the longest line', () => {
    expect(formatUsage([command('start', '', 'Démarre'), command('backup', '[FICHIER]', 'Sauvegarde')])).toBe(
      ['Usage :', '  trame start             Démarre', '  trame backup [FICHIER]  Sauvegarde'].join('\n'),
    );
  });

  it.each(['help', '--help', '-h'])('is the answer to « %s »', async (asked) => {
    const printed: string[] = [];
    const status = await runCommandLine([command('start', '', 'Démarre')], [asked], {
      print: (text) => printed.push(text),
      warn: () => expect.unreachable(),
    });
    expect([status, printed]).toEqual([0, ['Usage :\n  trame start  Démarre']]);
  });
});
