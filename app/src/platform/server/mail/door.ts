// The way out: SMTP by nodemailer, or nobody, and then mails are kept to be printed.
import { createTransport } from 'nodemailer';
import { formatHtml, formatPlain, type Letter } from './letter.js';

/** A letter on its way to one person. */
export interface Envelope {
  readonly address: string;
  readonly recipient: string;
  readonly letter: Letter;
  /** The same for the same mail: a mail sent twice after a failure is shown once. */
  readonly reference: string;
}

/** Sends a letter; throws when it could not. */
export interface MailDoor {
  /** True when replies have an address of their own, that somebody reads. */
  readonly takesReplies?: boolean;
  send(envelope: Envelope): Promise<void>;
  close(): void;
}

/** Where mails go out. */
export interface SmtpChoice {
  /** `smtps://account:password@host:465`. */
  readonly url: string;
  /** `Trame <trame@exemple.fr>`. */
  readonly from: string;
  /** `suivi@exemple.fr`: replies come to `suivi+…@exemple.fr`. */
  readonly reply?: string;
}

const withoutBreaks = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** `suivi@exemple.fr` and a tag → `suivi+tag@exemple.fr`. */
const tagAddress = (address: string, tag: string): string => address.replace('@', `+${tag}@`);

/** Opens the SMTP door. Nothing is said to the server before the first mail. */
export function openSmtp({ url, from, reply }: SmtpChoice): MailDoor {
  const transport = createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'trame.local';
  return {
    takesReplies: reply !== undefined,
    send: async ({ address, recipient, letter, reference }) => {
      await transport.sendMail({
        to: { name: withoutBreaks(recipient), address },
        subject: withoutBreaks(letter.subject),
        text: formatPlain(letter),
        html: formatHtml(letter),
        messageId: `<${reference}@${domain}>`,
        ...(reply !== undefined &&
          letter.replyTag !== undefined && { replyTo: tagAddress(reply, letter.replyTag) }),
        headers: { 'auto-submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
