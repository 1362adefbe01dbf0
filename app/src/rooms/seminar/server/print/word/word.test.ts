// The booklet for Word: the same words as the printed one, headings to navigate by, tables with headers, alternative texts.
import { inflateRawSync } from 'node:zlib';
import type { BookletSection } from '@trame/core/workshop';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeBooklet } from '../booklet.js';
import { shareWidth } from './blocks.js';
import { writeWordBooklet } from './booklet.js';

const card = { ref: 'D1', text: 'Recruter & garder <les> jeunes', by: 'Entreprises', note: null };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>';
const section: BookletSection = {
  id: 'all',
  fresh: true,
  title: 'Tout ce qui s’imprime',
  lead: 'En un mot',
  blocks: [
    { kind: 'paragraphs', texts: ['Un paragraphe'] },
    { kind: 'list', items: ['Une puce'] },
    {
      kind: 'wall',
      columns: [
        { title: 'Défis', sign: 'summit', empty: 'rien', groups: [{ title: 'Emploi', cards: [card] }] },
        { title: 'Atouts', sign: 'ground', empty: 'rien à dire', groups: [] },
      ],
    },
    {
      kind: 'articles',
      articles: [
        {
          title: 'Compte rendu',
          place: 'Salle Loire',
          facts: [{ label: 'Animé par', value: 'personne' }],
          paragraphs: [{ label: 'Dit', text: 'Ce qui s’est dit' }],
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Voix par collège',
      columns: ['Solution', 'Voix'],
      rows: [['Une\nraison', '12']],
    },
    { kind: 'photos', photos: [{ photo: 'tour', caption: 'La tour', credit: 'N. Exemple' }] },
    { kind: 'drawings', drawings: [{ svg, caption: 'Groupe B', text: 'Un cercle, pour l’eau' }] },
  ],
};

/** One file of a zip, read from its local header. */
function readZip(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const [length, extra, size] = [
      zip.readUInt16LE(at + 26),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 18),
    ];
    if (zip.toString('utf8', at + 30, at + 30 + length) !== name) continue;
    const from = at + 30 + length + extra;
    const body = zip.subarray(from, from + size);
    return (zip.readUInt16LE(at + 8) === 0 ? body : inflateRawSync(body)).toString('utf8');
  }
  throw new Error(`test/readZip: no ${name}`);
}

let xml: string;

beforeAll(async () => {
  const tower = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer();
  const seminar = {
    id: 's',
    territoryId: 't',
    kind: 'local' as const,
    number: 2,
    phase: 'scan' as const,
    title: 'Nos défis',
    date: '2027-05-13',
    startsAt: null,
    endsBy: null,
    place: { name: 'Le hangar', host: null, capacity: null, access: null },
    status: 'closed' as const,
    note: null,
    version: 1,
    agenda: [],
    roomId: null,
    openedAt: null,
    closedAt: null,
    harvestShared: false,
  };
  const photo = {
    id: 'tour',
    activity: null,
    sheet: null,
    author: 'seat',
    caption: '',
    credit: null,
    peopleAgreed: true,
    sentAt: '',
    width: 900,
    height: 600,
  };
  const guest = {
    id: 'a',
    displayName: 'Ana Exemple',
    organisationId: null,
    organisationName: 'Le Port',
    family: 'company',
    presence: 'present' as const,
    consentToPrint: true,
    memberId: null,
    personId: 'p',
  };
  const data = composeBooklet({
    seminar,
    territory: 'Territoire',
    fabrique: 'Fabrique',
    attendees: [guest],
    live: null,
    parts: [{ question: 'Quels défis\u202f?', figures: [{ count: 3, noun: 'défis' }], sections: [section] }],
    photos: [photo],
    calendar: [],
    version: '0',
    now: 0,
  });
  const zip = await writeWordBooklet(data, new Map([['tour.jpg', tower]]));
  xml = readZip(zip, 'word/document.xml');
});

const listStyled = (style: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([text]) => text)
    .filter((text) => text.includes(`w:val="${style}"`))
    .map((text) => [...text.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, run]) => run).join(''));

describe('the booklet for Word', () => {
  it('says where a report was made under its heading, and keeps each line of a cell', () => {
    expect(xml.indexOf('Compte rendu')).toBeLessThan(xml.indexOf('Salle Loire'));
    expect(xml).toMatch(/Une<\/w:t><\/w:r><w:r>.*?<w:br\/>.*?raison/s);
    const caption = /<w:p>(?:(?!<\/w:p>).)*Voix par collège/s.exec(xml)?.[0] ?? '';
    expect(caption).toContain('<w:keepNext/>');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // « Solution » and its longer words take more than a figure.
    expect(Math.max(...widths)).toBeGreaterThan(Math.min(...widths));
  });

  it('[R136] has every word of the printed one', () => {
    for (const words of [
      'Territoire',
      'Quels défis',
      '3 défis',
      'Ana Exemple, Le Port',
      'Un paragraphe',
      'Une puce',
      'Recruter &amp; garder &lt;les&gt; jeunes',
      'Entreprises',
      'rien à dire',
      'Salle Loire',
      'Ce qui s’est dit',
      'Voix par collège',
      '12',
      'La tour',
      'N. Exemple',
      'Un cercle, pour l’eau',
    ]) {
      expect(xml, words).toContain(words);
    }
  });

  it('[R148] has headings in their order', () => {
    expect(listStyled('Heading1')).toEqual(['La séance', 'Tout ce qui s’imprime']);
    expect(listStyled('Heading2')).toEqual(
      expect.arrayContaining(['Qui était là', 'Défis', 'Atouts', 'Compte rendu']),
    );
    expect(listStyled('Heading3')).toEqual(['Emploi']);
  });

  it('[R148] has tables with a header that comes back, and a text for each picture', () => {
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const texts = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(texts).toEqual(['La tour', 'Un cercle, pour l’eau']);
  });
});

describe('columns of a table in Word', () => {
  it('hold their longest word on one line, margins counted', () => {
    const heads = ['Proposition', '0', '1', '2', '3', '4', '5', 'Sans avis', 'Milieu', 'Écart'];
    const rows = [['Un car pour l’équipe du matin', '10', '7', '7', '7', '6', '6', '1', '2', '2,0']];
    const widths = shareWidth(heads, rows);
    // A bold letter takes about 110 twentieths of a point, the margins of a cell 160.
    const tight = heads.filter((head, at) => {
      const longest = Math.max(...head.split(' ').map((word) => word.length));
      return (widths[at] ?? 0) < longest * 110 + 160;
    });
    expect(tight).toEqual([]);
    const decided = shareWidth(
      ['Proposition', 'Décision', 'Raison'],
      [['x'.repeat(29), 'Retenue', 'y'.repeat(80)]],
    );
    expect(decided[1]).toBeGreaterThan(8 * 110 + 160);
  });
});
