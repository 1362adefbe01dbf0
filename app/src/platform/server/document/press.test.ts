// The press: data is never markup, no sign is lost in silence, a faulty or endless document stops nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { parseWoff } from './font.js';
import { createPress, type PrintedDocument } from './index.js';
import { parseUndrawable } from './setter.js';

const TEMPLATE = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: none)
#set text(lang: "fr", font: "Atkinson Hyperlegible Next")
= #data.title
#data.text
#if sys.inputs.undrawn != "0" [undrawn: #sys.inputs.undrawn]`;

const press = createPress();
afterAll(() => press.close());

async function setText(text: string, template = TEMPLATE): Promise<PrintedDocument> {
  const outcome = await press.renderPdf({
    template,
    data: { title: 'Essai', text },
    standard: 'ua-1',
    at: 0,
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

function readText({ pdf }: PrintedDocument): string {
  const file = join(mkdtempSync(join(tmpdir(), 'trame-press-')), 'document.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

describe('the press', () => {
  it('prints markup of a person as she typed it', async () => {
    const hostile = '*gras* $x^2$ #panic("non") #read("/etc/passwd") // fin \\ @ref <label>';
    expect(readText(await setText(hostile))).toContain(hostile);
  });

  it('[R148] says in the file that it is PDF/UA-1, tagged and in French', async () => {
    const { pdf } = await setText('Bonjour');
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain('/Lang (fr)');
    expect(raw).toContain('/Marked true');
    expect(raw).toMatch(/pdfuaid:part>1</);
  });

  it('[R148] refuses a picture without its text, as PDF/UA-1 asks', async () => {
    const faulty =
      '#set document(title: "x")\n#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"1\\" height=\\"1\\"/>"), format: "svg")';
    await expect(setText('', faulty)).rejects.toThrow(/alt/);
  });

  it('shows the pictures of its order, and of no other', async () => {
    const template = `#set document(title: "x")
#image("/tower.png", alt: "Une tour", width: 2cm)`;
    const tower = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#1b5480' } })
      .png()
      .toBuffer();
    const order = { template, data: {}, standard: 'ua-1' as const, at: 0 };
    const shown = await press.renderPdf({ ...order, pictures: new Map([['tower.png', tower]]) });
    expect(shown.ok && Buffer.from(shown.value.pdf).includes('/Subtype /Image')).toBe(true);
    await expect(press.renderPdf(order)).rejects.toThrow(/not found/);
    await expect(press.renderPdf({ ...order, pictures: new Map([['../tower.png', tower]]) })).rejects.toThrow(
      /no name for a picture/,
    );
  });

  it('sets Greek, Cyrillic, Hebrew and Arabic from fallback faces', async () => {
    const text = readText(await setText('Ελλάδα Привет łódź'));
    expect(text).toContain('Ελλάδα Привет łódź');
    expect((await setText('שלום مرحبا')).pages).toBe(1);
  });

  it('replaces signs that no face draws, and counts them', async () => {
    const text = readText(
      await setText('Une famille \u{1f469}\u200d\u{1f467}, un Linéaire \u{10080}, et la suite'),
    );
    expect(text).toMatch(/Une famille .*□.*et la suite/);
    expect(text).toMatch(/undrawn: [1-9]/);
  });

  it('gives the same bytes for the same order', async () => {
    const [one, two] = await Promise.all([setText('égal'), setText('égal')]);
    expect(Buffer.from(one.pdf).equals(Buffer.from(two.pdf))).toBe(true);
  });

  it('throws on a faulty template and sets the next document', async () => {
    await expect(setText('', '#let x = ')).rejects.toThrow(/document\//);
    expect((await setText('encore')).pages).toBe(1);
  });

  it('gives up on an endless document, restarts, and refuses when too many wait', async () => {
    const hurried = createPress({ milliseconds: 3_000, waiting: 1 });
    const endless = {
      // Loops of `for`: typst itself stops a `while` after ten thousand turns, sooner than we do on a fast machine.
      template: '#set document(title: "x")\n#for a in range(100000) { for b in range(100000) { let c = b } }',
      data: {},
      standard: 'ua-1',
      at: 0,
    } as const;
    const quick = { ...endless, template: '#set document(title: "x")\n= Oui' };
    const outcomes = await Promise.all([
      hurried.renderPdf(endless),
      hurried.renderPdf(quick),
      hurried.renderPdf(quick),
    ]);
    await hurried.close();
    const codes = outcomes.map((outcome) => (outcome.ok ? 'set' : outcome.refusal.code));
    expect(codes).toEqual(['document-too-slow', 'set', 'document-queue-full']);
  }, 20_000);

  it('refuses everything once closed', async () => {
    const closed = createPress();
    await closed.close();
    const outcome = await closed.renderPdf({ template: TEMPLATE, data: {}, standard: 'ua-1', at: 0 });
    expect(outcome).toEqual({ ok: false, refusal: { code: 'document-queue-full' } });
  });
});

describe('reading what typst and WOFF say', () => {
  it('decodes the escapes of typst', () => {
    const message = String.raw`message: "PDF/UA-1 error: the text \`\"\\u{200d}\"\` could not be displayed with font"`;
    expect(parseUndrawable(message.replaceAll('\\`', '`'))).toEqual(['\u200d']);
    expect(parseUndrawable('nothing of the kind')).toEqual([]);
  });

  it('refuses a file that is not WOFF 1.0', () => {
    expect(() => parseWoff(Buffer.from('wOF2 and more'))).toThrow('document/parseWoff');
  });
});
