import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** An address within this page for a file that only who is signed in may read; null until it is there. */
export function useFile(url: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    getFetchClient()
      .get(url, { responseType: 'blob', signal: stop.signal })
      .then(({ data }) => {
        if (stop.signal.aborted) return;
        made = URL.createObjectURL(data);
        setAddress(made);
      })
      // Without its file an attachment is still told by its name.
      .catch(() => undefined);
    return () => {
      stop.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [url]);
  return address;
}
