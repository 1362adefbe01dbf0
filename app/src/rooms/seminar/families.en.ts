// The families of actors as people read them, in English.
import type { Families } from './families.fr.js';

export const families: Families = {
  'local-authority': 'Local authorities',
  'state-service': 'State services',
  company: 'Companies',
  'development-agency': 'Development agencies',
  chamber: 'Chambers',
  cluster: 'Clusters',
  'port-authority': 'Ports',
  'employment-service': 'Employment',
  'grid-operator': 'Energy and grids',
  school: 'Schools',
  'tourist-office': 'Tourism',
  campus: 'Higher education',
  'business-association': 'Business associations',
  'adult-training': 'Adult training',
  'transport-authority': 'Mobility',
  'performing-arts': 'Performing arts',
};
