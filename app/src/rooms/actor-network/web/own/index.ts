// The door of the survey's phone page: light, without an account, and not of the organisers' application.
export { ownServer } from './ask.js';
export { SurveyPage, type SurveyPageProps } from './survey-page.js';
