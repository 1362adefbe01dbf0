// The sentences of the year: made of halves that never meet twice, so that each can be found again on paper.

const WHO = [
  'le port',
  'la fonderie',
  'chaque atelier',
  'le lycée',
  'la voilerie',
  'le chantier',
  'notre filature',
];

/** Seven ways to end, for each thing the room is asked. */
const ENDINGS = {
  hope: [
    'ouvre ses portes aux lycéens',
    'dise ce qui lui manque',
    'garde ses apprentis',
    'prête une salle le soir',
    'montre ses gestes en ville',
    'partage ses formations',
    'loge ses compagnons',
  ],
  mine: [
    'au petit matin sous la brume',
    'et le bruit du fer qu’on bat',
    'vu depuis la passerelle',
    'les soirs de carnaval',
    'quand la marée remonte',
    'avec le nom des anciens',
    'et la rivière derrière',
  ],
  offer: [
    'prête un banc d’essai',
    'accueille trois stagiaires',
    'ouvre sa cantine à midi',
    'donne ses chutes de toile',
    'forme au dessin technique',
    'conduit des visites',
    'garde des vélos la nuit',
  ],
  need: [
    'cherche des soudeurs',
    'cherche des chambres meublées',
    'cherche un car de six heures',
    'cherche une crèche tôt ouverte',
    'cherche des locaux secs',
    'cherche des élèves curieux',
    'cherche un quai libre',
  ],
  card: [
    'ne trouve plus à loger ses jeunes',
    'manque de bus avant six heures',
    'sait souder sous l’eau',
    'forme encore au tour à main',
    'paie son énergie trop cher',
    'a des bras venus de loin',
    'voit partir ses dessinateurs',
  ],
  canvas: [
    'met ses machines en commun',
    'embauche à l’essai deux mois',
    'change ses horaires d’été',
    'répare au lieu de jeter',
    'délègue un tuteur par équipe',
    'vend sa chaleur au quartier',
    'achète avec ses voisins',
  ],
  idea: [
    'paraît au marché du samedi',
    'signe un bail à la semaine',
    'passe le bac avec nous',
    'tient un carnet de gestes',
    'part en tournée des collèges',
    'loue ses combles',
    'invite les parents un jour par an',
  ],
  note: [
    'commence par un relevé des lits vides',
    'demande un car à deux étages',
    'choisit un jour sans machine',
    'écrit une charte des tuteurs',
    'prend un local sur la place',
    'fait visiter de nuit',
    'relie ses compteurs',
  ],
} as const;

/** What is asked. */
export type Asked = keyof typeof ENDINGS;

/** The sentence of that rank, from 0 to 48; beyond, none is invented. */
export function compose(asked: Asked, rank: number): string {
  const endings = ENDINGS[asked];
  const who = WHO[Math.floor(rank / endings.length)];
  const ending = endings[rank % endings.length];
  if (who === undefined || ending === undefined) throw new Error(`e2e/words: no sentence ${asked} ${rank}`);
  const start = asked === 'hope' ? `Que ${who}` : who.charAt(0).toUpperCase() + who.slice(1);
  return asked === 'mine' ? `${start}, ${ending}` : `${start} ${ending}`;
}
