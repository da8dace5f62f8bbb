/** `Permissions-Policy` of every page, the panel's and the readers': what it needs of the machine is nothing. */
export const noBrowserFeatures: string = [
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
