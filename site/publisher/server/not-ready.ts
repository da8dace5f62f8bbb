import type { FastifyReply } from 'fastify';

const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>La bibliothèque se prépare</title>
<main>
<h1>La bibliothèque se prépare</h1>
<p>Les fiches seront là dans un instant. Rechargez cette page.</p>
</main>
</html>
`;

/** Before the first release there is nothing to read, for a moment. */
export function sendNotReady(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '5')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);
}
