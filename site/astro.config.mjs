import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import renderer from './src/renderer/adapter.mjs';
import { frenchAlone } from './src/renderer/french-alone.mjs';

// Nothing is encrypted here; a key drawn at each build would make the same templates another release.
process.env.ASTRO_KEY = Buffer.alloc(32).toString('base64');

export default defineConfig({
  output: 'server',
  adapter: renderer(),
  session: false,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Nothing inline: the Content-Security-Policy allows only the site's own files.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A release keeps its templates and is rendered again long after: they carry all that they import.
    ssr: { noExternal: true },
    // Downshift is written for React; Preact answers to the same names.
    resolve: {
      alias: {
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
      },
    },
    plugins: [tailwindcss(), frenchAlone()],
  },
});
