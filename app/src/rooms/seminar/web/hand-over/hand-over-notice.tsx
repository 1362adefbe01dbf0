// Who facilitates, said wherever it matters: an offer to answer, an offer that waits, a colleague at the front.
import { getOffer, type SeminarState } from '@trame/core/seminar';
import { Button, formatSentence, Notice, useAnnounce } from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy, useGo } from '../../../../platform/web/index.js';
import { takeBack, takeOver } from '../../contract.js';
import type { OrganiserPlace, OrganiserRoom } from '../room/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './hand-over.module.css';

export interface HandOverNoticeProps {
  readonly room: OrganiserRoom;
  readonly state: SeminarState;
  readonly place: OrganiserPlace;
}

type People = OrganiserRoom['view']['people'];

function useName(people: People): (member: string) => string {
  const words = useCopy({ fr, en });
  return (member) => people.get(member)?.name ?? words.someone;
}

export function HandOverNotice(props: HandOverNoticeProps) {
  const { room, state, place } = props;
  const offer = getOffer(state);
  const { me } = room.view;
  if (me === null) return null;
  const isHolder = me.role === 'facilitator';
  return (
    <>
      {offer?.to === me.member && <Answer {...props} />}
      {offer !== null && offer.to !== me.member && isHolder && <Waiting {...props} to={offer.to} />}
      {!isHolder && offer?.to !== me.member && place.as === 'account' && <Away {...props} />}
      {isHolder && <Colleagues {...props} />}
    </>
  );
}

function Answer({ room, state, place }: HandOverNoticeProps) {
  const words = useCopy({ fr, en });
  const announce = useAnnounce();
  const go = useGo();
  const take = useChange(takeOver);
  const name = useName(room.view.people)(state.handOver?.from ?? '');
  const accept = () =>
    take.run({ params: { space: place.space, room: place.room }, query: { as: place.as } }).then(
      () => {
        announce(words.taken);
        if (place.as === 'seat') go(`/console/${place.space}/${place.room}`);
      },
      () => undefined,
    );
  const decline = () => {
    room.hand.send({ type: 'decline-hand-over' });
    announce(words.declined);
  };
  return (
    <Notice
      title={formatSentence(words.offeredToYou, { name })}
      action={
        <span className={styles.answers}>
          <Button kind="primary" isDisabled={take.isRunning} onPress={accept}>
            {words.accept}
          </Button>
          <Button onPress={decline}>{words.decline}</Button>
        </span>
      }
    >
      {formatSentence(state.handOver?.stays ? words.offeredStays : words.offeredLeaves, { name })}
      <ProblemNotice error={take.problem} />
    </Notice>
  );
}

function Waiting({ room, to }: HandOverNoticeProps & { readonly to: string }) {
  const words = useCopy({ fr, en });
  const name = useName(room.view.people)(to);
  return (
    <Notice
      action={
        <Button size="small" onPress={() => room.hand.send({ type: 'withdraw-hand-over' })}>
          {words.withdraw}
        </Button>
      }
    >
      {formatSentence(words.waiting, { name })}
    </Notice>
  );
}

/** Those who facilitate, without oneself. */
function useHolders({ room }: HandOverNoticeProps): string {
  const words = useCopy({ fr, en });
  const { people, me } = room.view;
  const holders = [...people.values()].filter(
    ({ role, member }) => role === 'facilitator' && member !== me?.member,
  );
  return holders.map(({ name }) => name ?? words.someone).join(', ');
}

function Away(props: HandOverNoticeProps) {
  const words = useCopy({ fr, en });
  const back = useChange(takeBack);
  const names = useHolders(props) || words.someone;
  const { space, room } = props.place;
  const press = () =>
    back.run({ params: { space, room } }).then(
      () => undefined,
      () => undefined,
    );
  return (
    <Notice
      tone="warning"
      title={words.notYours}
      action={
        <Button size="small" isDisabled={back.isRunning} onPress={press}>
          {words.takeBack}
        </Button>
      }
    >
      {formatSentence(words.notYoursText, { names })}
      <ProblemNotice error={back.problem} />
    </Notice>
  );
}

function Colleagues(props: HandOverNoticeProps) {
  const words = useCopy({ fr, en });
  const names = useHolders(props);
  return names === '' ? null : <p className={styles.others}>{formatSentence(words.others, { names })}</p>;
}
