// What is wrong with one field, in words a facilitator can act on.

/** What the schema library says of a field. */
export interface FieldIssue {
  readonly keyword: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Whether the field was absent from what was sent. */
  readonly missing: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non (true ou false)',
  array: 'une liste',
  tuple: 'une liste',
  object: 'un objet',
  record: 'un objet',
  date: 'une date',
  null: 'rien (null)',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'Identifiant attendu (UUID).',
  email: 'Adresse électronique attendue, comme prenom.nom@exemple.fr.',
  url: 'Adresse web attendue, comme https://exemple.fr.',
  date: 'Date attendue, comme 2026-03-14.',
  time: 'Heure attendue, comme 14:30.',
  datetime: 'Date et heure attendues, comme 2026-03-14T14:30:00Z.',
};

const count = new Intl.NumberFormat('fr-FR');

/** The sentence of one issue. */
export function formatFieldIssue(issue: FieldIssue): string {
  if (issue.missing) return 'Ce champ est obligatoire.';
  const write = WRITERS[issue.keyword];
  return write === undefined ? 'Cette valeur n’est pas acceptée.' : write(issue);
}

const WRITERS: Readonly<Record<string, (issue: FieldIssue) => string>> = {
  invalid_type: (issue) =>
    `Valeur attendue\u00a0: ${TYPES[String(issue.params.expected)] ?? 'une autre sorte de valeur'}.`,
  too_small: (issue) => formatBound(issue, Number(issue.params.minimum), 'au moins'),
  too_big: (issue) => formatBound(issue, Number(issue.params.maximum), 'au plus'),
  invalid_format: (issue) => FORMATS[String(issue.params.format)] ?? 'Cette forme n’est pas reconnue.',
  invalid_value: (issue) => formatChoice(issue.params.values),
  not_multiple_of: (issue) => `Multiple de ${count.format(Number(issue.params.divisor))} attendu.`,
  unrecognized_keys: () => 'Champ inconnu\u00a0: retirez-le.',
  custom: (issue) => (/^Invalid/.test(issue.message) ? 'Cette valeur n’est pas acceptée.' : issue.message),
};

function formatBound(issue: FieldIssue, bound: number, sense: 'au moins' | 'au plus'): string {
  const origin = String(issue.params.origin);
  if (origin === 'string') {
    if (sense === 'au moins' && bound === 1) return 'Ce champ ne peut pas être vide.';
    return `${count.format(bound)} caractère${bound > 1 ? 's' : ''} ${sense}.`;
  }
  if (origin === 'array' || origin === 'set') {
    return `${count.format(bound)} élément${bound > 1 ? 's' : ''} ${sense}.`;
  }
  return `${count.format(bound)} ${sense}.`;
}

function formatChoice(values: unknown): string {
  if (!Array.isArray(values) || values.length === 0) return 'Cette valeur n’est pas acceptée.';
  const shown = values.slice(0, 12).map((value) => String(value));
  return values.length === 1
    ? `Valeur attendue\u00a0: ${shown[0]}.`
    : `Valeur attendue parmi\u00a0: ${shown.join(', ')}.`;
}
