// The forty-four invented people who come back all year: a first name, a role, an organisation, a family of actors.

/** Somebody on the attendance list. */
export interface Guest {
  readonly displayName: string;
  readonly organisationName: string;
  readonly family: string;
  /** Comes without a phone: paper and the scribe speak for them. */
  readonly hasPhone: boolean;
}

const ORGANISATIONS: readonly (readonly [family: string, organisation: string, people: string])[] = [
  ['school', 'Lycée du Quai', 'Nadia, lycée|Émile, lycée|Rose, internat'],
  ['company', 'Chantier des Formes', 'Karim, soudure|Odile, achats|Yann, tôlerie|Bintou, bureau d’études'],
  ['company', 'Fonderie du Bas', 'Gaston, moulage|Inès, qualité|Paulin, maintenance'],
  ['company', 'Voilerie Neuve', 'Solène, atelier|Ugo, livraison'],
  ['company', 'Filature de l’Anse', 'Maud, ressources humaines|Sami, conduite de ligne'],
  ['company', 'Conserverie Belle', 'Aline, production|Théo, hygiène'],
  [
    'local-authority',
    'Communauté des Rivages',
    'Hélène, élue|Claire, projet|Denise, habitat|Marius, transports',
  ],
  ['local-authority', 'Ville de l’Estacade', 'Octave, élu|Perrine, économie'],
  ['state-service', 'Sous-préfecture', 'Denis, État|Louison, cohésion'],
  ['employment-service', 'Agence de l’emploi', 'Jeanne, placement|Ali, insertion'],
  ['adult-training', 'Centre de formation', 'Farid, formation|Colette, apprentissage'],
  ['campus', 'Institut du littoral', 'Blanche, recherche|Noé, licence'],
  ['transport-authority', 'Syndicat des bus', 'Rémi, lignes|Ségolène, horaires'],
  ['performing-arts', 'Scène nationale', 'Violette, théâtre|Anatole, régie'],
  ['business-association', 'Club des ateliers', 'Philippe, industriel|Wanda, animation'],
  ['port-authority', 'Port', 'Gwen, capitainerie|Basile, quais'],
  ['tourist-office', 'Office de tourisme', 'Flore, accueil|Lucien, visites'],
  ['grid-operator', 'Réseaux', 'Héloïse, énergie|Tarek, chaleur'],
  ['chamber', 'Chambre de métiers', 'Adèle, artisanat|Victor, création'],
];

const ON_PAPER = ['Gaston, moulage', 'Rose, internat', 'Lucien, visites'];

/** All of them, Nadia first. */
export const GUESTS: readonly Guest[] = ORGANISATIONS.flatMap(([family, organisationName, people]) =>
  people.split('|').map((displayName) => ({
    displayName,
    organisationName,
    family,
    hasPhone: !ON_PAPER.includes(displayName),
  })),
);

/** The one whose phone is a real browser. */
export const NADIA = 'Nadia, lycée';
