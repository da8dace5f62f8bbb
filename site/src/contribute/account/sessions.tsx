import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import { typo } from '../../prose/typography.ts';
import { ask } from '../session/ask.ts';
import { askOrSignIn } from './ask-or-sign-in.ts';
import { type Refused, refusalOf } from './outcome.ts';
import { say } from './status.tsx';
import { Waiting } from './waiting.tsx';

const Open = z.array(
  z.object({
    id: z.string(),
    openedAt: z.string(),
    lastUsedAt: z.string(),
    device: z.string(),
    current: z.boolean(),
  }),
);
type Open = z.infer<typeof Open>;
const path = '/auth/account/sessions';

const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' });
/** « 22 novembre 2026 à 11 h 32 ». */
const moment = (text: string) => format.format(new Date(text)).replace(/(\d\d):(\d\d)/, '$1 h $2');

interface LineProps {
  session: Open[number];
  end: (session: Open[number]) => void;
}

const Line = ({ session, end }: LineProps) => {
  const { device, openedAt, lastUsedAt, current } = session;
  return (
    <li>
      <div>
        <strong>{typo(device)}</strong>
        {current && <span class="here">cette session</span>}
        <p class="small soft">
          {typo(`Ouverte le ${moment(openedAt)}, utilisée le ${moment(lastUsedAt)}`)}
        </p>
      </div>
      {!current && (
        <button class="btn btn--line" type="button" onClick={() => end(session)}>
          Fermer
          <span class="visually-hidden">
            {' '}
            la session {device} ouverte le {moment(openedAt)}
          </span>
        </button>
      )}
    </li>
  );
};

/** Where one is signed in, and ending it. */
export function Sessions() {
  const [open, setOpen] = useState<Open | Refused | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const load = async () => setOpen(await askOrSignIn(Open, path));
  useEffect(() => void load(), []);
  if (open === null || 'problems' in open) return <Waiting refused={open} again={load} />;

  async function end(below: string, done: string) {
    const answer = await ask(z.unknown(), path + below, { method: 'DELETE' });
    // What is closed already is what was asked for.
    const isGone = !answer.ok && answer.why === 'refused' && answer.status === 404;
    if (!answer.ok && !isGone) return say(refusalOf(answer, []).sentence ?? '');
    await load();
    say(done);
    // The button that was pressed is gone.
    list.current?.focus();
  }
  const others = open.filter(({ current }) => !current);
  return (
    <>
      <ul class="ruled" ref={list} tabIndex={-1} aria-label="Sessions ouvertes">
        {open.map((session) => (
          <Line
            key={session.id}
            session={session}
            end={({ id, device }) => end(`/${id}`, `Session fermée : ${device}.`)}
          />
        ))}
      </ul>
      {others.length === 0 ? (
        <p class="small soft">{typo("Aucune autre session n'est ouverte.")}</p>
      ) : (
        <button
          class="btn btn--line"
          type="button"
          onClick={() => end('', 'Toutes les autres sessions sont fermées.')}
        >
          Fermer toutes les autres
        </button>
      )}
    </>
  );
}
