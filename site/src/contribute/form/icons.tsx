/** Line drawings, each beside its word. */
const paths = {
  back: 'M14 6l-6 6 6 6',
  next: 'M10 6l6 6-6 6',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  add: 'M12 5v14M5 12h14',
  edit: 'M4 20l1-4L16 5l3 3L8 19l-4 1z',
  remove: 'M6 6l12 12M18 6L6 18',
  alert: 'M12 4L2.500 20.500h19zM12 10v5M12 17.800v.2',
  people:
    'M9 11a3.200 3.200 0 1 0 0-6.400A3.200 3.200 0 0 0 9 11zM2.500 19.500c0-3.600 2.900-6 6.500-6s6.500 2.400 6.500 6M16 5a3 3 0 0 1 0 5.800M18 14c2.200.8 3.500 2.800 3.500 5.500',
  away: 'M3 3l18 18M5 12.500c1.600-1.600 3.700-2.600 6-2.900M19 12.500a9.900 9.900 0 0 0-3-2M8.500 16a5 5 0 0 1 7 0M12 19.500v.1',
} as const;

export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="i" aria-hidden="true" viewBox="0 0 24 24">
    <path d={paths[name]} />
  </svg>
);
