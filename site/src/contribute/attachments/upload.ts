import { Attachment } from '@pratiques/shared';
import * as z from 'zod';
import { type Answer, readAnswer } from '../session/answer.ts';
import { accessToken, ask } from '../session/ask.ts';

export interface Upload {
  readonly documentId: string;
  readonly file: File;
  /** 0 to 1: what has left this device. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** What became of a file; `cancelled` when its sender took it back. */
export type Uploaded = Answer<Attachment> | { readonly ok: false; readonly why: 'cancelled' };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One try; `fetch` does not tell how much of a body has left, XMLHttpRequest does. */
function send({ documentId, file, onProgress, signal }: Upload, token: string): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/contributions/${documentId}/attachments`);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const { status } = request;
      const ok = status >= 200 && status < 300;
      resolve(readAnswer(Attachment, { status, ok }, parse(request.responseText)));
    };
    request.onerror = () => resolve({ ok: false, why: 'offline' });
    request.onabort = () => resolve({ ok: false, why: 'cancelled' });
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}

/** Attaches a file to a fiche in the name of whoever is signed in; tried again once after a session ended. */
export async function upload(asked: Upload): Promise<Uploaded> {
  for (const last of [false, true]) {
    if (!accessToken() || last) {
      // Any request renews the token when the session still stands.
      const there = await ask(z.unknown(), `/contributions/${asked.documentId}`);
      if (!there.ok) return there;
    }
    if (asked.signal.aborted) return { ok: false, why: 'cancelled' };
    const token = accessToken();
    if (token === null) return { ok: false, why: 'signed_out' };
    const sent = await send(asked, token);
    const ended = !sent.ok && sent.why === 'refused' && sent.status === 401;
    if (!ended) return sent;
  }
  return { ok: false, why: 'signed_out' };
}
