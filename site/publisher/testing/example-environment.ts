import type { Environment } from '../environment.ts';

export const libraryToken = 'a-token-for-tests-only-0123456789';
export const pingSecret = `whsec_${Buffer.from('a secret of tests, thirty-two by').toString('base64')}`;

export function exampleEnvironment(dataDir: string, cmsUrl: string): Environment {
  return {
    DATA_DIR: dataDir,
    CMS_URL: cmsUrl,
    SITE_URL: 'http://localhost:4321',
    SITE_PORT: 0,
    LIBRARY_TOKEN: libraryToken,
    PING_SECRET: pingSecret,
    TRUSTED_PROXIES: [],
    PUBLISHER_HOST: '127.0.0.1',
    NODE_ENV: 'test',
    DEMO: false,
  };
}

/** The same as a process is told it. */
export const environmentTexts = (folder: string, cmsUrl: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(exampleEnvironment(folder, cmsUrl)).map(([name, value]) => [
      name,
      String(value),
    ]),
  );
