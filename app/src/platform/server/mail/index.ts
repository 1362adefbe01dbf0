// Mails: asked for, gathered, worded when they leave, sent or kept to be printed. Knows no room.
export { type Envelope, type MailDoor, openSmtp, type SmtpChoice } from './door.js';
export { type IncomingMail, readIncoming } from './incoming.js';
export { escapeHtml, formatHtml, formatPlain, type Letter, type LetterBlock } from './letter.js';
export {
  findMail,
  listMails,
  type MailOrder,
  queueMail,
  type StoredMail,
  wantsMail,
  writePreference,
} from './mail.repo.js';
export { type Delivery, deliverMails, type MailKind, type PostParts } from './post.js';
