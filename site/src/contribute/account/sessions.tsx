import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod';
import { typo } from '../../prose/typography.ts';
import { momentInWords } from '../dates.ts';
import { ask } from '../session/ask.ts';
import { type Refused, refusalOf } from '../session/refused.ts';
import { askOrSignIn } from './ask-or-sign-in.ts';
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
          {typo(`Ouverte ${momentInWords(openedAt)}, utilisée ${momentInWords(lastUsedAt)}`)}
        </p>
      </div>
      {!current && (
        <button class="btn btn--line" type="button" onClick={() => end(session)}>
          Fermer
          <span class="visually-hidden">
            {' '}
            {typo(`la session ${device} ouverte ${momentInWords(openedAt)}`)}
          </span>
        </button>
      )}
    </li>
  );
};

const ended = signal(0);
/** Sessions were ended elsewhere in the page: the list is asked for again. */
export const sessionsEnded = (): void => {
  ended.value += 1;
};

/** Where one is signed in, and ending it. */
export function Sessions() {
  const [open, setOpen] = useState<Open | Refused | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const load = async () => setOpen(await askOrSignIn(Open, path));
  useEffect(() => void load(), [ended.value]);
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
