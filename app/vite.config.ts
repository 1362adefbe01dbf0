// The organisers' application: React, one chunk per screen, into dist/web.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@trame/source', 'module', 'browser', 'import', 'default'] },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A font inlined as text would be downloaded by everyone, and the content policy refuses it.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { port: 4401, proxy: { '/api': 'http://localhost:4400' } },
});
