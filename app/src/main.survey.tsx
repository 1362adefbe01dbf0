// The page of a personal survey, composed: one room's own screens on Preact, nothing of the organisers' application.
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/fonts-participant.css';
import './design/base.css';
import { LocaleRoot } from './platform/web/locale.js';
import { ownServer, SurveyPage } from './rooms/actor-network/web/own/index.js';

const root = document.getElementById('trame');
if (root === null) throw new Error('main.survey/start: the page has no place for the application');
// The link is after the sign #, which no server is told.
const token = location.hash.replace(/^#/, '');
createRoot(root).render(
  <LocaleRoot>
    <SurveyPage token={token} server={ownServer} shelf={localStorage} />
  </LocaleRoot>,
);
if (isSecureContext && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
