import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const conditions = ['@trame/source', 'module', 'import', 'default'];
const resolve = { conditions };
// Given to node as well: « import » there would hand ES modules to `require`, and break CommonJS packages.
const ssr = { resolve: { conditions: ['@trame/source'], externalConditions: ['@trame/source'] } };

export default defineConfig({
  test: {
    // Two at once even on two cores, where half of the time is spent waiting for a database or a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'core',
          include: ['packages/core/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'server',
          include: [
            'app/src/**/server/**/*.test.ts',
            'app/src/*.test.ts',
            'app/src/rooms/*/*.test.ts',
            'app/test/**/*.test.ts',
          ],
          environment: 'node',
          // Files share what they import: every test cleans up after itself, and a third of the time is saved.
          isolate: false,
          globalSetup: ['app/test/engine.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { resolve, ssr, test: { name: 'scripts', include: ['scripts/**/*.test.ts'], environment: 'node' } },
      {
        resolve,
        ssr,
        test: {
          name: 'package',
          include: ['packages/test/**/*.test.ts'],
          environment: 'node',
          testTimeout: 300_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['app/test/engine.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { conditions: ['@trame/source', 'browser', 'module', 'import', 'default'] },
        esbuild: { jsx: 'automatic' },
        test: {
          name: 'web',
          testTimeout: 60_000,
          include: ['app/src/**/web/**/*.test.{ts,tsx}', 'app/src/design/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate: false,
          setupFiles: ['app/test/web.ts'],
        },
      },
    ],
  },
});
