// `npm run retention` and `npm run personal-data`: what an operator does about personal data, beside a
// CMS that runs or not. In a container: `node dist/src/personal-data/personal-data-program.js …`.
import { createStrapi } from '@strapi/strapi';
import { command } from './command';

async function main(): Promise<number> {
  const strapi = createStrapi({
    appDir: process.cwd(),
    distDir: 'dist',
    autoReload: false,
    serveAdminPanel: false,
  });
  // What this prints is an answer to somebody: Strapi's own lines would stand in its midst.
  for (const transport of strapi.log.transports) transport.level = 'error';
  await strapi.load();
  try {
    const { text, ok } = await command(strapi, process.argv.slice(2), new Date());
    process.stdout.write(text);
    return ok ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
