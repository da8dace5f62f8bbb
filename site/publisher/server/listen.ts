import type { FastifyInstance } from 'fastify';
import { Refusal } from '../failure.ts';

/** Listens, and returns the port that was taken. */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Refusal(`Le port ${port} est déjà pris : changez SITE_PORT ou libérez-le.`);
    throw error;
  }
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
