// The day's booklet as somebody holds it: its words, its pages as pictures, its Word twin.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callApi } from './client.js';

/** A printed booklet. */
export interface Booklet {
  /** How often a sentence is printed, whatever the line breaks. */
  count(sentence: string): number;
  readonly pages: number;
  /** Pictures of its pages. */
  readonly pictures: readonly string[];
}

const squeeze = (text: string): string => text.replace(/[\s\u200b]+/g, '');

async function fetchFile(address: string, path: string, cookie: string): Promise<Buffer> {
  const answer = await callApi(address, path, { cookie });
  if (!answer.ok) throw new Error(`e2e/booklet: ${path} answered ${answer.status} ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Where a booklet is taken from, and where its pages go. */
export interface BookletOrder {
  readonly address: string;
  readonly cookie: string;
  /** `/api/spaces/…/seminars/…` */
  readonly seminar: string;
  readonly folder: string;
  readonly name: string;
}

/** Prints the booklet, reads it, and pictures its pages. */
export async function fetchBooklet(order: BookletOrder): Promise<Booklet> {
  const { address, cookie, seminar, folder, name } = order;
  mkdirSync(folder, { recursive: true });
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, await fetchFile(address, `${seminar}/booklet.pdf`, cookie));
  const words = squeeze(
    execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, join(folder, `${name} page`)], { stdio: 'ignore' });
  const pictures = readdirSync(folder).filter((file) => file.startsWith(`${name} page`));
  return {
    count: (sentence) => words.split(squeeze(sentence)).length - 1,
    pages: pictures.length,
    pictures,
  };
}

/** Keeps every sheet that the seminar can print, its badges apart, and pictures of their pages. */
export async function keepSheets(order: BookletOrder): Promise<void> {
  const { address, cookie, seminar, folder, name } = order;
  const listed = await fetchFile(address, `${seminar}/papers`, cookie);
  const { papers } = JSON.parse(listed.toString()) as {
    papers: readonly { name: string; copies: number | null }[];
  };
  // Printing badges draws new ones: those in people's hands stay good.
  const wanted = papers
    .filter((paper) => paper.name !== 'hall/badges')
    .map((paper) => (paper.copies === null ? paper.name : `${paper.name}*1`));
  mkdirSync(folder, { recursive: true });
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, await fetchFile(address, `${seminar}/paper.pdf?sheets=${wanted.join(',')}`, cookie));
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, join(folder, `${name} page`)], { stdio: 'ignore' });
}

/** Fetches the Word twin and answers its text. */
export async function fetchWordText(order: BookletOrder): Promise<string> {
  const { address, cookie, seminar, folder, name } = order;
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await fetchFile(address, `${seminar}/booklet.docx`, cookie));
  const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], {
    encoding: 'utf8',
    maxBuffer: 32 * 1024 * 1024,
  });
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&');
}
