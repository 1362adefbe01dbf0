// The partner's page over the wire: plain HTML behind a personal link.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { validationAnswer } from '../access.js';

const token = z.object({ token: z.string().max(120) });

export const openValidationPage = defineRoute({
  method: 'GET',
  path: '/api/validation/:token',
  access: validationAnswer,
  summary:
    'La page où un partenaire lit une version du programme et dit, sans compte, s’il la valide\u202f; l’ouvrir n’écrit rien.',
  params: token,
  reply: null,
});

export const sendValidationPage = defineRoute({
  method: 'POST',
  path: '/api/validation/:token',
  access: validationAnswer,
  summary: 'Reçoit la réponse d’un partenaire, qu’il peut changer jusqu’à la clôture du tour.',
  params: token,
  upload: true,
  bodyLimit: 16 * 1024,
  reply: null,
});
