// The words of the frame around every screen, in English.
import type { PlatformCopy } from './copy.fr.js';

export const copy = {
  skip: 'Skip to content',
  home: 'Trame, home',
  mainNavigation: 'Main navigation',
  spaces: 'Space',
  spacesFabrique: 'Fabrique',
  language: 'Language',
  account: 'My account',
  footer: 'About',
  legal: 'Legal notice',
  privacy: 'Privacy',
  accessibility: 'Accessibility: partially compliant',
  rights: 'Who may do what',
  software: 'Trame, free software under the MIT licence',
  offline: 'No network',
  offlineText:
    'What you see dates from before the cut. What you type will leave when the connection is back: keep this page open.',
  onlineAgain: 'The network is back.',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be incomplete, or this page is not open to you. Start again from home.',
  toHome: 'Back to home',
  errorTitle: 'This page could not be shown',
  errorText:
    'Something went wrong on our side. Try again; if it comes back, give the reference to whoever runs Trame.',
  refusedTitle: 'This page is not open to you',
  unreachableTitle: 'Trame does not answer',
  unreachableText:
    'The server did not answer. Check that you are on the network of the hall or of your office, then try again. Nothing that was saved is lost.',
  foreignText:
    'Something other than Trame answered, often a Wi-Fi network that wants you to sign in. Open a new tab, identify yourself on that network, then try again.',
  retry: 'Try again',
  reference: 'Reference to quote: {reference}',
} satisfies PlatformCopy;
