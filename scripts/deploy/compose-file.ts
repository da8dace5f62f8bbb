import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../bootstrap/toolchain.mjs';

const Service = z.looseObject({
  image: z.string().optional(),
  user: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile: z.string(), target: z.string() }).optional(),
  environment: z.record(z.string(), z.string()),
  secrets: z.array(z.string()).default([]),
  networks: z.union([
    z.array(z.string()),
    z.record(z.string(), z.unknown()).transform(Object.keys),
  ]),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).loose(),
});

const Compose = z.looseObject({
  services: z.record(z.string(), Service),
  networks: z.record(z.string(), z.looseObject({ internal: z.boolean().default(false) })),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});

export const composeFile = join(root, 'docker-compose.yml');

/** `docker-compose.yml` with its anchors merged, as far as tests look at it. */
export const readCompose = () =>
  Compose.parse(parse(readFileSync(composeFile, 'utf8'), { merge: true }));
