// What every test of a screen needs: a clean page after each, and the few browser parts jsdom lacks.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
