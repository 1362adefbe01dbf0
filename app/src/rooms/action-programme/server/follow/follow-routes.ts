// Answers follow-up: what depends on whom, the partners' round, the handover.
import { randomUUID } from 'node:crypto';
import {
  answerVoice,
  composeHandover,
  countValidation,
  groupAwaited,
  type ValidationRound,
} from '@trame/core/action-programme';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/follow.js';
import { type ActionProgrammeParts, dayOf, inTerritory, keepReadable } from '../context.js';
import { getStoredProgramme } from '../repo.js';
import { findVersion, listKeptVersions } from '../version/version.repo.js';
import {
  insertRound,
  type KeptRound,
  listKeptCommittees,
  listKeptRounds,
  lockRound,
  writeVoices,
} from './follow.repo.js';
import { askVoices } from './validation/ask.js';

function createReaders(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.listAwaited, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { actions } = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        return { lists: groupAwaited(actions) };
      }),
    ),
    handle(contract.getHandover, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { actions } = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        const today = dayOf(call.now);
        const { help, ...handover } = composeHandover(actions, today);
        const names = await parts.listOrganisationNames(tx, scope);
        const seats = await parts.listSeats(tx, scope);
        const committees = await listKeptCommittees(tx, scope);
        const dates = committees.flatMap(({ on, nextOn }) => (nextOn === null ? [on] : [on, nextOn]));
        return {
          today,
          ...handover,
          seats: seats.map(({ organisationId, ...seat }) => ({
            ...seat,
            organisationName: organisationId === null ? null : (names.get(organisationId)?.name ?? null),
          })),
          help: help.map(({ actionId, title, help: { text, to, since } }) => ({
            ...{ actionId, title, text, to, since },
          })),
          nextCommittee: dates.filter((day) => day >= today).toSorted()[0] ?? null,
        };
      }),
    ),
  ];
}

/** A round as organisers read it: that a partner has a link, never its address. */
function describeRound(round: KeptRound, label: string) {
  const voices = round.voices.map(({ address = null, ...voice }) => ({
    ...voice,
    hasLink: address !== null,
  }));
  return { ...round, voices, versionLabel: label, counted: countValidation(round) };
}

function createRounds(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.listRounds, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const labels = new Map((await listKeptVersions(tx, scope)).map(({ id, label }) => [id, label]));
        const rounds = await listKeptRounds(tx, scope);
        return { rounds: rounds.map((round) => describeRound(round, labels.get(round.versionId) ?? '')) };
      }),
    ),
    handle(contract.openRound, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { versionId, closesOn, voices } = call.body;
        const version = await findVersion(tx, scope, versionId);
        if (version === null) return refused({ code: 'unknown-version' });
        const opensOn = dayOf(call.now);
        if (closesOn !== null && closesOn < opensOn) return refused({ code: 'round-closes-early' });
        const made: ValidationRound = {
          id: randomUUID(),
          ...{ versionId, opensOn, closesOn },
          voices: voices.map((voice) => ({
            ...voice,
            id: randomUUID(),
            ...{ answer: null, remark: null, by: null, on: null },
          })),
        };
        await insertRound(tx, scope, made);
        await askVoices(tx, scope, { round: made, at: call.now });
        return describeRound({ ...made, version: 1 }, version.label);
      }),
    ),
    handle(contract.answerRound, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const kept = await lockRound(tx, scope, call.params.round);
        if (kept === null) return refused({ code: 'unknown-round' });
        const { version, ...answer } = call.body;
        if (kept.version !== version) {
          return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
        }
        const decided = answerVoice(kept, {
          ...{ ...answer, voiceId: call.params.voice },
          on: answer.on ?? dayOf(call.now),
        });
        if (!decided.ok) return refused(decided.refusal);
        await writeVoices(tx, scope, decided.value);
        const label = (await findVersion(tx, scope, kept.versionId))?.label ?? '';
        return describeRound({ ...decided.value, version: kept.version + 1 }, label);
      }),
    ),
  ];
}

/** Follow-up, committees apart. */
export function createFollowHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [...createReaders(parts), ...createRounds(parts)];
}
