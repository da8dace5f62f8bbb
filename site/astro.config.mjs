import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import renderer from './src/renderer/adapter.mjs';

export default defineConfig({
  output: 'server',
  adapter: renderer(),
  session: false,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Nothing inline: the Content-Security-Policy allows only the site's own files.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [tailwindcss()] },
});
