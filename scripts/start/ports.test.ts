import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { demandPorts } from './ports.ts';

test('a port in use is named with its variable; a free one is not held', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  // A listening TCP server has an address with a port.
  const { port } = other.address() as AddressInfo;
  const free = { CMS_PORT: 0, SITE_PORT: port };
  await expect(demandPorts(free)).rejects.toThrow(new RegExp(`${port} \\(SITE_PORT\\)`));
  other.close();
  await once(other, 'close');
  await expect(demandPorts(free)).resolves.toBeUndefined();
  await expect(demandPorts(free)).resolves.toBeUndefined();
});
