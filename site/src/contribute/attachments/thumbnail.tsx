import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod';
import { accessToken, ask } from '../session/ask.ts';

/** Pixels: sharp on a fine screen at the width of a card. */
const width = 480;
const shrunk = new Map<string, string>();

/** A picture of a draft, small, as an address that the page's policy takes: only its contributor may fetch it. */
async function smallPicture(documentId: string, id: string): Promise<string | null> {
  const known = shrunk.get(id);
  if (known) return known;
  // Renews the token when it must be.
  if (!accessToken()) await ask(z.unknown(), `/contributions/${documentId}`);
  const answer = await fetch(`/api/contributions/${documentId}/attachments/${id}`, {
    headers: { authorization: `Bearer ${accessToken() ?? ''}` },
  });
  if (!answer.ok) return null;
  const bitmap = await createImageBitmap(await answer.blob(), {
    resizeWidth: width,
    resizeQuality: 'medium',
  });
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const address = canvas.toDataURL('image/webp', 0.8);
  shrunk.set(id, address);
  return address;
}

/** What was sent, small; its words are beside it, so it says nothing by itself. */
export function Thumbnail({ documentId, id }: { documentId: string; id: string }) {
  const [address, show] = useState<string | null>(shrunk.get(id) ?? null);
  useEffect(() => {
    let gone = false;
    smallPicture(documentId, id)
      .catch(() => null)
      .then((found) => gone || show(found));
    return () => {
      gone = true;
    };
  }, [documentId, id]);
  return address ? <img class="thumb" src={address} alt="" /> : <span class="thumb empty" />;
}
