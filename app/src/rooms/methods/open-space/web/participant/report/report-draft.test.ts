// A report under way: kept as typed, sent as the room takes it.
import { openSpace } from '@trame/core/methods/open-space';
import type { MemberId } from '@trame/core/workshop';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLANK_REPORT,
  createReport,
  parseParticipants,
  parseReportDraft,
  type ReportDraft,
  reportDraftForm,
  restoreDraft,
} from './report-draft.js';

const me = 'moi' as MemberId;
const draft: ReportDraft = {
  said: ' Le logement manque. ',
  challenges: ['Pas de bus le soir', '  '],
  assets: [''],
  convener: 'me',
  convenerName: '',
  participants: 'Anne, Karim ; nous étions 7',
  table: ' Table 3 ',
};

describe('[R065] le brouillon d’un compte rendu', () => {
  test('devient un ordre que la méthode sait lire, sans ligne vide', () => {
    const command = createReport(draft, 'q:0', me);
    expect(command).toEqual({
      type: 'post-report',
      question: 'q:0',
      said: 'Le logement manque.',
      challenges: ['Pas de bus le soir'],
      assets: [],
      convener: { id: me },
      participants: [{ label: 'Anne' }, { label: 'Karim' }, { label: 'nous étions 7' }],
      table: 'Table 3',
      paper: false,
    });
    expect(openSpace.parseCommand(command).ok).toBe(true);
  });

  test('refusé, il revient comme il était', () => {
    const command = createReport(draft, 'q:0', me);
    if (command.type !== 'post-report') throw new Error('unreachable');
    const back = restoreDraft(command, me);
    expect(back).toMatchObject({ said: 'Le logement manque.', convener: 'me', table: 'Table 3' });
    expect(back.participants).toBe('Anne, Karim, nous étions 7');
    expect(createReport(back, 'q:0', me)).toEqual(command);
  });

  test('vide, il ne se garde pas ; quoi qu’on y tape, il se relit tel quel', () => {
    expect(reportDraftForm.format(BLANK_REPORT)).toBeNull();
    const typed = fc.record<ReportDraft>({
      said: fc.string(),
      challenges: fc.array(fc.string(), { minLength: 1 }),
      assets: fc.array(fc.string(), { minLength: 1 }),
      convener: fc.constantFrom('none', 'me', 'other'),
      convenerName: fc.string(),
      participants: fc.string(),
      table: fc.string(),
    });
    fc.assert(
      fc.property(typed, (value) => {
        const kept = reportDraftForm.format(value);
        if (kept !== null) expect(parseReportDraft(kept)).toEqual(value);
      }),
    );
  });

  test.each([['pas du JSON'], ['null'], ['[]'], ['{"challenges":"x","said":3}']])(
    'abîmé (%s), il donne une feuille blanche plutôt qu’une panne',
    (kept) => {
      expect(parseReportDraft(kept)).toEqual(BLANK_REPORT);
    },
  );

  test('des participants de trop longs noms restent acceptables', () => {
    const [person] = parseParticipants('a'.repeat(500));
    expect(person).toEqual({ label: 'a'.repeat(120) });
    expect(parseParticipants(' , ;\n')).toEqual([]);
  });
});
