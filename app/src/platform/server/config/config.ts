// What the environment says of this installation, read once at the start, refused in words when it makes no sense.
import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorRefusal } from '../operator-refusal.js';

/** Where the data are. */
export type DatabaseChoice =
  /** PostgreSQL is started by Trame, in the data folder. */
  | { readonly kind: 'embedded' }
  /** An existing PostgreSQL. */
  | { readonly kind: 'outside'; readonly url: string; readonly ownerUrl: string };

/** How this Trame runs. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataFolder: string;
  readonly database: DatabaseChoice;
  /** Address people use, without a closing slash; null when it is this machine's own. */
  readonly publicUrl: string | null;
  /** Whom to believe about the caller's address and protocol; false when nobody stands in front. */
  readonly trustProxy: boolean | readonly string[];
  /** Where mails go out; null keeps them to be printed. */
  readonly smtp: { readonly url: string; readonly from: string; readonly reply?: string } | null;
  /** Least important line that is logged. */
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/);
const publicUrl = z
  .url({ protocol: /^https?$/ })
  .refine((value) => !/[?#]/.test(value))
  .transform((value) => value.replace(/\/+$/, ''));

const variables = {
  PORT: {
    shape: port.default(4400),
    sentence: 'PORT doit être un numéro de port, par exemple 4400.',
  },
  HOST: {
    shape: z.string().min(1).default('0.0.0.0'),
    sentence: 'HOST doit être une adresse de cette machine, par exemple 0.0.0.0 (toutes) ou 127.0.0.1.',
  },
  TRAME_DATA: {
    shape: z.string().min(1).default('./data'),
    sentence: 'TRAME_DATA doit être le chemin d’un dossier, par exemple ./data.',
  },
  DATABASE_URL: {
    shape: postgresUrl.optional(),
    sentence: 'DATABASE_URL doit ressembler à postgres://compte:motdepasse@machine:5432/base.',
  },
  DATABASE_OWNER_URL: {
    shape: postgresUrl.optional(),
    sentence: 'DATABASE_OWNER_URL doit ressembler à postgres://compte:motdepasse@machine:5432/base.',
  },
  TRAME_PUBLIC_URL: {
    shape: publicUrl.optional(),
    sentence: 'TRAME_PUBLIC_URL doit être l’adresse publique complète, par exemple https://trame.exemple.fr.',
  },
  TRAME_TRUST_PROXY: {
    shape: z
      .string()
      .regex(/^(0|1|[0-9a-fA-F.:/]+(\s*,\s*[0-9a-fA-F.:/]+)*)$/)
      .optional(),
    sentence:
      'TRAME_TRUST_PROXY doit être 1 (tout mandataire), 0 (aucun) ou la liste des adresses des mandataires, séparées par des virgules.',
  },
  TRAME_SMTP_URL: {
    shape: z
      .string()
      .regex(/^smtps?:\/\/\S+$/)
      .optional(),
    sentence: 'TRAME_SMTP_URL doit ressembler à smtps://compte:motdepasse@serveur:465.',
  },
  TRAME_MAIL_FROM: {
    shape: z
      .string()
      .regex(/^([^<>\r\n]+<)?[^\s<>@]+@[^\s<>@]+>?$/)
      .optional(),
    sentence: 'TRAME_MAIL_FROM doit être une adresse, par exemple Trame <trame@exemple.fr>.',
  },
  TRAME_MAIL_REPLY: {
    shape: z
      .string()
      // The tag takes thirty-nine signs of the sixty-four that a name may have before its @.
      .regex(/^[\w.-]{1,24}@[\w.-]+\.[\w-]+$/)
      .optional(),
    sentence:
      'TRAME_MAIL_REPLY doit être une adresse simple et courte, par exemple suivi@exemple.fr ; les réponses arrivent à suivi+…@exemple.fr.',
  },
  TRAME_LOG: {
    shape: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
    sentence: 'TRAME_LOG doit être info, warn, error ou silent.',
  },
} as const;

/** Reads the configuration; an empty variable counts as absent. All the mistakes are told at once. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const mistakes: string[] = [];
  const read = <N extends keyof typeof variables>(name: N): z.output<(typeof variables)[N]['shape']> => {
    const { shape, sentence } = variables[name];
    const given = environment[name]?.trim();
    const parsed = shape.safeParse(given === '' ? undefined : given);
    if (!parsed.success) mistakes.push(sentence);
    return parsed.data as z.output<(typeof variables)[N]['shape']>;
  };
  const url = read('DATABASE_URL');
  const ownerUrl = read('DATABASE_OWNER_URL');
  if (url === undefined && ownerUrl !== undefined) {
    mistakes.push('DATABASE_OWNER_URL ne sert qu’avec DATABASE_URL : donnez les deux, ou aucune.');
  }
  const smtpUrl = read('TRAME_SMTP_URL');
  const from = read('TRAME_MAIL_FROM');
  if (smtpUrl !== undefined && from === undefined) {
    mistakes.push(
      'TRAME_SMTP_URL ne sert qu’avec TRAME_MAIL_FROM : dites de quelle adresse partent les courriels.',
    );
  }
  const reply = read('TRAME_MAIL_REPLY');
  if (reply !== undefined && (smtpUrl === undefined || from === undefined)) {
    mistakes.push('TRAME_MAIL_REPLY ne sert qu’avec TRAME_SMTP_URL et TRAME_MAIL_FROM.');
  }
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    dataFolder: resolve(read('TRAME_DATA') ?? './data'),
    database: url === undefined ? { kind: 'embedded' } : { kind: 'outside', url, ownerUrl: ownerUrl ?? url },
    publicUrl: read('TRAME_PUBLIC_URL') ?? null,
    trustProxy: parseTrustProxy(read('TRAME_TRUST_PROXY')),
    smtp:
      smtpUrl === undefined || from === undefined
        ? null
        : { url: smtpUrl, from, ...(reply !== undefined && { reply }) },
    logLevel: read('TRAME_LOG'),
  };
  if (mistakes.length > 0) throw new OperatorRefusal('config/invalid', mistakes.join('\n'));
  return config;
}

function parseTrustProxy(value: string | undefined): boolean | readonly string[] {
  if (value === undefined || value === '0') return false;
  return value === '1' ? true : value.split(',').map((address) => address.trim());
}
