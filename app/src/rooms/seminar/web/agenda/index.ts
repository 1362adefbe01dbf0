// The screens that write the agenda before the day (S10).
import type { Screen } from '../../../../platform/web/index.js';
import { createHouseScreen, type HouseSource } from '../room/index.js';

export { type AddedMethod, addMethod, readAgenda } from './draft/add-method.js';

export function createAgendaScreens(source: HouseSource): readonly Screen[] {
  return [
    {
      path: '/espaces/$space/seminaires/$seminar/conducteur',
      title: { fr: 'Conducteur', en: 'Agenda' },
      load: createHouseScreen(
        () => import('./editor.view.js').then(({ EditorScreen }) => EditorScreen),
        source,
      ),
    },
  ];
}
