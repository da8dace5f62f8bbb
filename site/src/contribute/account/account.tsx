import { typo } from '../../prose/typography.ts';
import { whoIsThere } from '../session/ask.ts';
import { type Failed, refusalOf } from '../session/refused.ts';
import { ChangePassword } from './change-password.tsx';
import { show } from './island.ts';
import { Erasure, Export } from './my-data.tsx';
import { signInThen } from './path-after.ts';
import { Profile } from './profile.tsx';
import { Sessions } from './sessions.tsx';

const parts = ['profile', 'sessions', 'password', 'export', 'erasure'] as const;

const Trouble = ({ why }: { why: Failed }) => (
  <div class="flow" role="alert">
    <p>{typo(refusalOf(why, []).sentence ?? '')}</p>
    <button class="btn btn--line" type="button" onClick={() => location.reload()}>
      Réessayer
    </button>
  </div>
);

const there = await whoIsThere();
if (!there.ok) {
  const [first, ...others] = parts;
  show(first, <Trouble why={there} />);
  for (const part of others) show(part, null);
} else if (there.data) {
  show('profile', <Profile />);
  show('sessions', <Sessions />);
  show('password', <ChangePassword email={there.data.email} />);
  show('export', <Export />);
  show('erasure', <Erasure email={there.data.email} />);
} else location.replace(signInThen(location.pathname));
