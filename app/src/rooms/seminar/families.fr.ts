// The families of actors as people read them, in French; the identifiers are those of the Fabrique's list (R030).
export const families = {
  'local-authority': 'Élus et collectivités',
  'state-service': 'Services de l’État',
  company: 'Entreprises',
  'development-agency': 'Agences de développement',
  chamber: 'Chambres consulaires',
  cluster: 'Pôles et clusters',
  'port-authority': 'Ports',
  'employment-service': 'Emploi',
  'grid-operator': 'Énergie et réseaux',
  school: 'Lycées et écoles',
  'tourist-office': 'Tourisme',
  campus: 'Enseignement supérieur',
  'business-association': 'Associations d’entreprises',
  'adult-training': 'Formation continue',
  'transport-authority': 'Mobilités',
  'performing-arts': 'Culture',
};

export type Families = typeof families;
