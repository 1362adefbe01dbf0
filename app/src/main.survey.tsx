// The pages of a personal link, a survey or an introduction: one room's own screens on Preact, nothing of the organisers' application.
import { createRoot } from 'react-dom/client';
import './design/tokens.css';
import './design/fonts-participant.css';
import './design/base.css';
import { LocaleRoot } from './platform/web/locale.js';
import { ownServer, SurveyPage } from './rooms/actor-network/web/own/index.js';
import { createLinkDesk, IntroductionPage } from './rooms/actor-network/web/own-introductions/index.js';

const root = document.getElementById('trame');
if (root === null) throw new Error('main.survey/start: the page has no place for the application');
// The link is after the sign #, which no server is told.
const token = location.hash.replace(/^#/, '');
const isIntroduction = /^\/m(\/|$)/.test(location.pathname);
const page = isIntroduction ? (
  <IntroductionPage desk={createLinkDesk(token)} />
) : (
  <SurveyPage token={token} server={ownServer} shelf={localStorage} />
);
createRoot(root).render(<LocaleRoot>{page}</LocaleRoot>);
if (isSecureContext && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => undefined);
}
