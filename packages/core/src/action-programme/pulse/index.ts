// The door of the monthly pulse.
export {
  decidePulse,
  keepAnswer,
  LINE_SIGNS,
  type PulseAnswer,
  type PulseRefusal,
  type PulseReply,
  type PulseState,
  pulseStates,
  raisesHand,
} from './answer.js';
export { addDays, findSendingDay, isHoliday, isSendingDay, listMonths, monthOf } from './calendar.js';
export { type MailReply, type MailReplyRefusal, readMailReply } from './mail-reply.js';
export { composePoint, isUnderWay, type Point, type PointLine } from './point.js';
export { applyAnswer } from './progress.js';
export {
  type ActionPulse,
  type AskingAction,
  listHandsUp,
  listRaisedHands,
  type MonthMark,
  type RaisedHand,
  readPulse,
} from './reading.js';
export { type Correspondent, type PulseMail, planRound, REMINDER_DAYS } from './round.js';
