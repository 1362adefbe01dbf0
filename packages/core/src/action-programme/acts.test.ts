// Dated acts, pilots that follow one another, organisations that merge or close: nothing lost, everything said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Commitment,
  computePilotOrganisations,
  computePilotState,
  convertProposal,
  decideCommitment,
  decideEnding,
  type Ending,
  explainCompleteness,
  findConverted,
  isFirm,
  isSamePilot,
  joinProposal,
  type Pilot,
  reopenAction,
  replaceOrganisation,
  type SeminarProposal,
  succeedPilots,
  withdrawCommitment,
} from './index.js';
import { bareAction, createAction, fullAction, organisation } from './testing/sample.js';

const commitment: Commitment = {
  id: 'c',
  person: 'Anne Exemple',
  role: null,
  organisationId: null,
  organisation: 'Lycée du Four',
  on: '2020-02-03',
  wording: 'ouvrir douze places',
  withdrawnOn: null,
};

const ending: Ending = {
  kind: 'abandoned',
  on: '2020-06-01',
  reason: 'Le site ferme.',
  result: null,
  lesson: null,
  ties: null,
  intoActionId: null,
  transferredTo: null,
};

type Decided = ReturnType<typeof decideEnding>;

const codeOf = (decided: Decided): string => (decided.ok ? 'accepted' : decided.refusal.code);
function expectAction(decided: Decided): Action {
  if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`);
  return decided.value;
}

describe('a firm commitment is a dated act by a named person', () => {
  const today = '2020-02-10';
  const decide = (more: Partial<Commitment>) =>
    decideCommitment(bareAction, { ...commitment, ...more }, today);

  it('makes the action firm, from the day it was said', () => {
    const action = expectAction(decide({}));
    expect(isFirm(action.details.commitments)).toBe(true);
    expect(action.details.commitments).toEqual([commitment]);
  });

  it('needs somebody, words and a day that has come', () => {
    expect(codeOf(decide({ person: ' \u200b' }))).toBe('commitment-needs-person');
    expect(codeOf(decide({ wording: '' }))).toBe('commitment-needs-wording');
    expect(codeOf(decide({ on: 'lundi' }))).toBe('not-a-day');
    expect(codeOf(decide({ on: '2020-02-11' }))).toBe('commitment-to-come');
    expect(codeOf(decide({ on: today }))).toBe('accepted');
  });

  it('is taken back on a day, once, and stays readable', () => {
    const made = expectAction(decide({}));
    const back = expectAction(withdrawCommitment(made, 'c', '2020-05-01'));
    expect(back.details.commitments).toEqual([{ ...commitment, withdrawnOn: '2020-05-01' }]);
    expect(codeOf(withdrawCommitment(back, 'c', '2020-05-02'))).toBe('commitment-unknown');
    expect(codeOf(withdrawCommitment(made, 'else', '2020-05-02'))).toBe('commitment-unknown');
  });
});

describe('an ending is honest', () => {
  const decide = (more: Partial<Ending>) => decideEnding(fullAction, { ...ending, ...more });

  it('keeps the sheet, its phase and its reason, and lowers the raised hand', () => {
    const action = expectAction(decide({}));
    expect(action).toMatchObject({
      stage: 'closing',
      title: fullAction.title,
      details: {
        ending: { kind: 'abandoned', reason: 'Le site ferme.' },
        progress: { phase: 'study', status: 'abandoned', help: null },
      },
    });
    expect(action.details.partners).toBe(fullAction.details.partners);
  });

  it('needs a reason whatever it is', () => {
    for (const kind of ['carried-out', 'abandoned', 'merged', 'transferred'] as const) {
      expect(codeOf(decide({ kind, reason: '  ' }))).toBe('ending-needs-reason');
    }
  });

  it('names the action it merges into, another one, and the taker of a transfer', () => {
    expect(codeOf(decide({ kind: 'merged' }))).toBe('merger-needs-action');
    expect(codeOf(decide({ kind: 'merged', intoActionId: 'full' }))).toBe('merger-into-itself');
    expect(codeOf(decide({ kind: 'merged', intoActionId: 'other' }))).toBe('accepted');
    expect(codeOf(decide({ kind: 'transferred', transferredTo: ' ' }))).toBe('transfer-needs-taker');
    expect(codeOf(decide({ kind: 'transferred', transferredTo: 'Région' }))).toBe('accepted');
    expect(codeOf(decide({ on: '2020-02-30' }))).toBe('not-a-day');
  });

  it('happens once, and can be taken back: the status is to be said again', () => {
    const ended = expectAction(decide({ kind: 'carried-out' }));
    expect(ended.details.progress.status).toBe('finished');
    expect(codeOf(decideEnding(ended, ending))).toBe('already-ended');
    const again = expectAction(reopenAction(ended));
    expect(again).toMatchObject({
      stage: 'follow-up',
      details: { ending: null, progress: { status: null } },
    });
    expect(codeOf(reopenAction(again))).toBe('not-ended');
  });
});

describe('pilots follow one another [R119]', () => {
  const piloted = createAction({ pilots: [organisation('a', true), organisation('b')] });
  const succeed = (pilots: readonly Pilot[], on = '2020-07-03') =>
    succeedPilots(piloted, { pilots, on, reason: 'élections' });

  it('those who leave stay in the history with the day and the reason', () => {
    const action = expectAction(succeed([organisation('b', true)]));
    expect(action.pilots).toEqual([organisation('b', true)]);
    expect(action.details.pilotHistory).toEqual([
      { pilot: organisation('a', true), from: null, until: '2020-07-03', reason: 'élections' },
    ]);
  });

  it('the next tenure starts where the former ended', () => {
    const once = expectAction(succeed([organisation('c')]));
    const twice = expectAction(
      succeedPilots(once, { pilots: [organisation('d')], on: '2021-01-01', reason: null }),
    );
    expect(twice.details.pilotHistory.map(({ from, until }) => [from, until])).toEqual([
      [null, '2020-07-03'],
      [null, '2020-07-03'],
      ['2020-07-03', '2021-01-01'],
    ]);
  });

  it('a lead that moves is a succession without anybody leaving', () => {
    const action = expectAction(succeed([organisation('a'), organisation('b', true)]));
    expect(action.details.pilotHistory).toEqual([]);
  });

  it('« À préciser » leaves no trace, and the same pilots are no succession', () => {
    const waiting = createAction({ pilots: [{ kind: 'to-be-named', printed: 'À préciser' }] });
    const named = expectAction(
      succeedPilots(waiting, { pilots: [organisation('a')], on: '2020-07-03', reason: null }),
    );
    expect(named.details.pilotHistory).toEqual([]);
    expect(codeOf(succeed(piloted.pilots))).toBe('same-pilots');
  });

  it('refuses what pilots always refuse', () => {
    expect(codeOf(succeed([organisation('a', true), organisation('b', true)]))).toBe('several-leads');
  });

  it('tells a pilot by its organisation, or by its words', () => {
    expect(isSamePilot(organisation('a'), organisation('a', true))).toBe(true);
    expect(isSamePilot(organisation('a'), organisation('b'))).toBe(false);
    const person: Pilot = { kind: 'person', label: 'a', lead: false };
    expect(isSamePilot(person, { kind: 'generic', label: 'a', organisationId: null, lead: false })).toBe(
      false,
    );
  });
});

describe('an organisation that merged or closed', () => {
  const change = { from: 'lycee', name: 'Lycée du Four', on: '2020-09-01', reason: 'fusion' };

  it('gives its roles to the one it became, wherever the sheet names it', () => {
    const action = replaceOrganisation(fullAction, { ...change, into: 'campus' });
    expect(computePilotOrganisations(action.pilots)).toEqual(['campus']);
    expect(action.details.workingGroup?.members[0]).toEqual({
      organisationId: 'campus',
      label: 'Lycée du Four',
    });
    expect(action.details.commitments[0]?.organisationId).toBe('campus');
    expect(JSON.stringify(action)).not.toContain('"lycee"');
    expect(action.details.pilotHistory).toEqual([]);
  });

  it('pilots once where both piloted, and a lead stays a lead', () => {
    const both = createAction({ pilots: [organisation('campus'), organisation('lycee', true)] });
    const { pilots } = replaceOrganisation(both, { ...change, into: 'campus' });
    expect(pilots).toEqual([organisation('campus', true)]);
  });

  it('that is gone leaves the pilots for the history, with its name', () => {
    const both = createAction({ pilots: [organisation('campus'), organisation('lycee', true)] });
    const action = replaceOrganisation(both, { ...change, into: null });
    expect(action.pilots).toEqual([organisation('campus')]);
    expect(action.details.pilotHistory).toEqual([
      {
        pilot: { ...organisation('lycee', true), printed: 'Lycée du Four' },
        from: null,
        until: '2020-09-01',
        reason: 'fusion',
      },
    ]);
  });

  it('that piloted alone leaves « À préciser », and the name that was there', () => {
    const alone = createAction({ pilots: [organisation('lycee')] });
    const action = replaceOrganisation(alone, { ...change, into: null });
    expect(action.pilots).toEqual([{ kind: 'to-be-named', printed: 'Lycée du Four' }]);
    expect(computePilotState(action.pilots)).toBe('to-be-named');
  });

  it('that the sheet does not name changes nothing', () => {
    const stranger = { ...change, from: 'stranger' };
    expect(replaceOrganisation(fullAction, { ...stranger, into: 'campus' })).toEqual(fullAction);
    expect(replaceOrganisation(fullAction, { ...stranger, into: null })).toEqual(fullAction);
  });

  it('never leaves two mentions of one pilot, nor two leads', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.nat(3), (list, lead) => {
        const pilots = list.map((id, rank) => organisation(id, rank === lead));
        const merged = replaceOrganisation(createAction({ pilots }), { ...change, from: 'a', into: 'b' });
        const names = computePilotOrganisations(merged.pilots);
        expect(names).toHaveLength(merged.pilots.length);
        expect(names).not.toContain('a');
        expect(merged.pilots.filter((pilot) => 'lead' in pilot && pilot.lead).length).toBe(
          lead < list.length ? 1 : 0,
        );
      }),
    );
  });
});

describe('a proposal becomes an action in one gesture [R053] [R147]', () => {
  const proposal: SeminarProposal = {
    source: { seminar: 's3', activity: 'pitch', item: 'p-1' },
    title: 'École de production',
    problem: 'Pas de soudeurs',
    solution: 'Apprendre en produisant',
    partnersValue: 'Des bras, des débouchés',
    territoryValue: 'Les jeunes restent',
    whoCares: 'Les familles',
    choice: {
      outcome: 'chosen',
      reason: 'Portée par deux voisins',
      voice: null,
      on: '2020-01-20',
      vote: null,
    },
    reference: 'Séminaire local 3, pitchs',
  };
  const action = convertProposal(proposal, { id: 'n', groupId: 'axe-1', pilots: [] });

  it('keeps every word of the card, the choice, and the way back', () => {
    expect(action).toMatchObject({
      id: 'n',
      title: 'École de production',
      stage: 'proposal',
      provenance: {
        kind: 'activity',
        reference: 'Séminaire local 3, pitchs',
        sources: [{ seminar: 's3', activity: 'pitch', item: 'p-1' }],
      },
      details: {
        problem: 'Pas de soudeurs',
        solution: 'Apprendre en produisant',
        whoCares: 'Les familles',
        choice: { reason: 'Portée par deux voisins' },
      },
    });
    expect(explainCompleteness(action).missing).toEqual([]);
  });

  it('is tied to an action that stands already, whose words stay [R147]', () => {
    const standing = createAction({ id: 's', details: { problem: 'Écrit avant' } });
    const tied = joinProposal(standing, proposal);
    expect(tied).toMatchObject({
      title: standing.title,
      provenance: { kind: 'typed', sources: [proposal.source] },
      details: { problem: 'Écrit avant', solution: 'Apprendre en produisant' },
    });
    expect(findConverted([tied], proposal)?.id).toBe('s');
  });

  it('is found again, so that it is not converted twice', () => {
    expect(findConverted([bareAction, action], proposal)?.id).toBe('n');
    const other = { source: { ...proposal.source, item: 'p-2' } };
    expect(findConverted([bareAction, action], other)).toBeNull();
    expect(findConverted([], proposal)).toBeNull();
  });
});
