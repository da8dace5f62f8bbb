/** Who has a fiche open says so again well before this, in milliseconds. */
const silence = 40_000;
/** More devices than one person writes on at once. */
const most = 20;

interface Sighting {
  readonly at: number;
  readonly section: string | null;
}

/**
 * Who has which fiche open, in memory: what is gone with the process is said again within seconds.
 * Keyed by the fiche, then by a name that each browser chose for itself.
 */
export function createPresence(now: () => number = Date.now) {
  const fiches = new Map<string, Map<string, Sighting>>();

  function forgetSilent(): void {
    for (const [fiche, devices] of fiches) {
      for (const [device, { at }] of devices) if (now() - at > silence) devices.delete(device);
      if (devices.size === 0) fiches.delete(fiche);
    }
  }

  return {
    /** Says that a device is here; answers with the sections in which the others are. */
    say(fiche: string, device: string, section: string | null): { section: string | null }[] {
      forgetSilent();
      const devices = fiches.get(fiche) ?? new Map<string, Sighting>();
      if (devices.size < most || devices.has(device)) devices.set(device, { at: now(), section });
      fiches.set(fiche, devices);
      return [...devices]
        .filter(([other]) => other !== device)
        .map(([, sighting]) => ({ section: sighting.section }));
    },
    /** A device has closed the fiche. */
    leave(fiche: string, device: string): void {
      fiches.get(fiche)?.delete(device);
    },
    /** How many fiches are held in memory. */
    size: () => fiches.size,
  };
}
