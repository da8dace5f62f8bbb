const PROXIED = /^\/api\/(?:auth|contributions|contact)(?:\/[A-Za-z0-9_-]+)*\/?$/;
const AUTH_ALONE = /^\/api\/auth\/?$/;

const TAKES_FILES = /^\/api\/contributions\/[A-Za-z0-9_-]+\/attachments\/?$/;

/** Whether a path is one to which a contributor sends a file. */
export const takesFiles = (path: string): boolean => TAKES_FILES.test(path);

/** Whether a path, as the client wrote it, goes to the CMS: plain words between single slashes, nothing to decode. */
export function isProxied(path: string): boolean {
  return PROXIED.test(path) && !AUTH_ALONE.test(path);
}
