import type { Context, Next } from 'koa';

/** What a page of the panel needs of the machine it is on: nothing. */
const nothing = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** Says so on every answer, and that answers of the API are for no cache. */
export default () => async (context: Context, next: Next) => {
  context.set('Permissions-Policy', nothing);
  if (context.path.toLowerCase().startsWith('/api/')) context.set('Cache-Control', 'no-store');
  await next();
};
