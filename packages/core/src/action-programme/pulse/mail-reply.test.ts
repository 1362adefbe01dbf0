// A reply to the monthly mail, written as people write: greetings, quotes, accents, numbers, and what cannot be tied.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailReply } from '../index.js';

const read = (text: string, count = 1) => {
  const result = readMailReply(text, count);
  return result.ok ? result.value : result.refusal.code;
};

describe('a reply about one action [R128]', () => {
  it('is a state and a line, whatever the accents, the capitals and the sign between', () => {
    for (const [text, state, line] of [
      ['Ça avance', 'on-track', ''],
      ['ca avance: le four est livré', 'on-track', 'le four est livré'],
      ['EN RETARD — deux soudeurs manquent.', 'late', 'deux soudeurs manquent.'],
      ['C’est bloqué, la Région ne répond pas', 'blocked', 'la Région ne répond pas'],
      ['Besoin d’aide. Qui connaît un architecte ?', 'need-help', 'Qui connaît un architecte ?'],
      ['ok', 'on-track', ''],
    ] as const) {
      expect(read(text)).toEqual([{ rank: 1, state, line }]);
    }
  });

  it('takes its line from below when the state stands alone, and never a farewell', () => {
    expect(read('Bonjour,\n\nBloquée\nLe permis est refusé.\n\nCordialement,\nAnne')).toEqual([
      { rank: 1, state: 'blocked', line: 'Le permis est refusé.' },
    ]);
    expect(read('En retard\n\nCordialement,')).toEqual([{ rank: 1, state: 'late', line: '' }]);
  });

  it('stops at what is quoted: an old answer is never taken for a new one', () => {
    const quoted = [
      'Le lun. 3 mai 2027 à 10:00, Trame <trame@exemple.fr> a écrit :',
      '> En retard',
      '-----Message d’origine-----\nEn retard',
      'De : Trame <trame@exemple.fr>\nEn retard',
      'Envoyé de mon téléphone\nEn retard',
      'Envoyé depuis l’application Mail\nEn retard',
      'Sent from my iPhone\nEn retard',
      '-- \nEn retard',
    ];
    for (const below of quoted) {
      expect(read(`Ça avance\n\n${below}`)).toEqual([{ rank: 1, state: 'on-track', line: '' }]);
      expect(read(`\n\n${below}`)).toBe('reply-empty');
    }
  });

  it('stops at the line that tells who wrote before, wherever the mail program folds it', () => {
    const folded = [
      'Le lun. 3 mai 2027 à 10:00, Trame <trame@exemple.fr>\na écrit :',
      'Le lun. 3 mai 2027 à 10:00, Trame <trame@exemple.fr> a\nécrit :',
      'Le lun. 3 mai 2027 à 10:00, Trame\n<suivi+x@exemple.fr> a écrit :',
      'On Mon, 3 May 2027 at 10:00, Trame\n<trame@example.org>\nwrote:',
      'On Mon, 3 May 2027 at 10:00, Trame <trame@example.org>',
    ];
    for (const below of folded) {
      expect(read(`Ça avance\n\n${below}\n\nEn retard`)).toEqual([{ rank: 1, state: 'on-track', line: '' }]);
      expect(read(`\n\n${below}\n\nEn retard`)).toBe('reply-empty');
    }
    expect(read('Bloqué\nLe 3 mai, la Région nous répond.')).toEqual([
      { rank: 1, state: 'blocked', line: 'Le 3 mai, la Région nous répond.' },
    ]);
  });

  it('keeps news that begin as a quote does: the mayor has written to the prefect', () => {
    for (const news of [
      'Le maire a écrit au préfet.',
      'Le maire a écrit',
      'Le 3 mai, le maire a écrit au préfet.',
      'Le 3 mai 2027 à 10:00 le comité a écrit à la Région',
      'Le président de la CCI a écrit : il viendra.',
      'Envoyé depuis lundi à la Région',
      'De : 40 000 € demandés, 20 000 € obtenus',
      'On attend ce que la Région wrote',
    ]) {
      expect(read(`En retard\n${news}`), news).toEqual([{ rank: 1, state: 'late', line: news }]);
      expect(read(`1 ça avance\n${news}\n2 bloqué`, 2), news).toEqual([
        { rank: 1, state: 'on-track', line: '' },
        { rank: 2, state: 'blocked', line: '' },
      ]);
    }
  });

  it('keeps news that stand right above a quote and begin with a day too', () => {
    for (const quote of [
      'Le lun. 3 mai 2027 à 10:00, Trame <trame@exemple.fr> a écrit :',
      'Le 03/05/2027 à 10:00, Trame a écrit :',
      'Le lun. 3 mai 2027 à 10:00, Trame\n<suivi+x@exemple.fr> a écrit :',
    ]) {
      for (const gap of ['\n', '\n\n']) {
        expect(read(`Bloqué\nLe 3 mai, la Région nous répond.${gap}${quote}\nEn retard`)).toEqual([
          { rank: 1, state: 'blocked', line: 'Le 3 mai, la Région nous répond.' },
        ]);
      }
    }
  });

  it('stops at the head that office programs set above what they quote', () => {
    const head = 'De : Trame\nEnvoyé : lundi 3 mai 2027 10:00\nÀ : Anne\nObjet : Où en est-on ?\n\nEn retard';
    expect(read(`Ça avance\n\n${head}`)).toEqual([{ rank: 1, state: 'on-track', line: '' }]);
    expect(read(head)).toBe('reply-empty');
  });

  it('says that it found no state, rather than guess one', () => {
    for (const text of ['Merci bien.', 'okapi', 'On en parle demain : bloqué ?', 'aider les jeunes']) {
      expect(read(text)).toBe('reply-without-state');
    }
  });

  it('guesses no state from a noun that begins a sentence; alone or before a sign, it is one', () => {
    for (const text of [
      'Aide de la Région obtenue',
      'Avance de trésorerie versée',
      'Retard rattrapé',
      'Aide-soignants recrutés',
      'Retard ?',
    ]) {
      expect(read(text)).toBe('reply-without-state');
    }
    for (const [text, state, line] of [
      ['Aide', 'need-help', ''],
      ['Aide : qui connaît un architecte ?', 'need-help', 'qui connaît un architecte ?'],
      ['Avance.', 'on-track', ''],
      ['Retard - deux semaines', 'late', 'deux semaines'],
      ['Retard (deux semaines)', 'late', '(deux semaines)'],
    ] as const) {
      expect(read(text)).toEqual([{ rank: 1, state, line }]);
    }
  });
});

describe('a reply about several actions', () => {
  it('has a line each, under its number', () => {
    expect(read('1. ça avance\nn° 3 : en retard, les soudeurs manquent\n2) bloqué', 3)).toEqual([
      { rank: 1, state: 'on-track', line: '' },
      { rank: 3, state: 'late', line: 'les soudeurs manquent' },
      { rank: 2, state: 'blocked', line: '' },
    ]);
  });

  it('has its number however people set it, and loses none of the others', () => {
    for (const second of [
      ...['2 bloqué', '2.bloqué', '2)bloqué', '2-bloqué', '2/ bloqué', '2 : bloqué', '2bloqué'],
      ...['- 2 bloqué', '• 2. bloqué', 'N° 2 : bloqué', 'n°2 bloqué'],
    ]) {
      expect(read(`1 ça avance\n${second}, le permis`, 3), second).toEqual([
        { rank: 1, state: 'on-track', line: '' },
        { rank: 2, state: 'blocked', line: 'le permis' },
      ]);
    }
  });

  it('is no number when it is a date or a quantity', () => {
    expect(read('1 ça avance\n12/05 bloqué, puis repris\n3 000 retard', 3)).toEqual([
      { rank: 1, state: 'on-track', line: '' },
    ]);
  });

  it('said twice, keeps the last', () => {
    expect(read('1 en retard\n1 ça avance', 2)).toEqual([{ rank: 1, state: 'on-track', line: '' }]);
  });

  it('refuses all of it when an action cannot be told', () => {
    expect(read('Ça avance', 2)).toBe('reply-which-action');
    expect(read('1 ça avance\nbloqué', 2)).toBe('reply-which-action');
    expect(read('1 ça avance\n- bloqué', 2)).toBe('reply-which-action');
    expect(read('1 ça avance\n4 bloqué', 2)).toBe('reply-unknown-number');
    expect(read('0 bloqué', 2)).toBe('reply-unknown-number');
  });
});

describe('laws of replies', () => {
  it('whatever is written, it is read or refused, and a rank is one of the mail', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 5 }),
        (text, count) => {
          const result = readMailReply(text, count);
          if (result.ok) expect(result.value.every(({ rank }) => rank >= 1 && rank <= count)).toBe(true);
        },
      ),
    );
  });

  it('what stands below the quote changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (below) => {
        expect(readMailReply(`En retard, deux semaines\n> Bonjour\n${below}`, 1)).toEqual(
          readMailReply('En retard, deux semaines', 1),
        );
      }),
    );
  });
});
