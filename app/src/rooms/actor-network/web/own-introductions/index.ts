// The door of introductions on phones: light, without an account, and not of the organisers' application.
export { createLinkDesk } from './ask.js';
export { BadgePanel } from './badge-panel.js';
export { IntroductionPage } from './introduction-page.js';
