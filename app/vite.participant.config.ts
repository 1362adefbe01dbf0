// The phones' application: the same components on Preact, small enough for a weak hall network, into dist/participant.
import { defineConfig } from 'vite';

export default defineConfig({
  resolve: {
    conditions: ['@trame/source', 'module', 'browser', 'import', 'default'],
    alias: [
      { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  // The public folder is copied once, by the organisers' build.
  publicDir: false,
  build: {
    outDir: 'dist/participant',
    emptyOutDir: true,
    // A five-year-old phone, updated as far as its maker allows: an iPhone of 2015 stops at iOS 15.8.
    target: ['chrome93', 'firefox92', 'safari15.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        participant: 'participant.html',
        survey: 'survey.html',
        sw: 'src/rooms/seminar/web/participant/offline/sw.ts',
      },
      // The service worker keeps one address for ever: a browser that lost it would keep the old one.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  server: { port: 4402, proxy: { '/api': 'http://localhost:4400' } },
});
