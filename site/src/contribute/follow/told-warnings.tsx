import type { Warning } from '@pratiques/shared';
import { typo } from '../../prose/typography.ts';

/** What was sent holds something by which somebody could be recognised: told, and sent all the same. */
export function ToldWarnings({ warnings }: { warnings: readonly Warning[] }) {
  const kinds = [...new Map(warnings.map((warning) => [warning.kind, warning])).values()];
  if (kinds.length === 0) return null;
  return (
    <div class="finding">
      <p class="mini">
        {typo(
          'Votre texte est parti. La prochaine fois, évitez ce qui permet de reconnaître quelqu’un :',
        )}
      </p>
      <ul>
        {kinds.map(({ kind, message, why, rephrase }) => (
          <li key={kind}>
            <strong>{typo(`${message}.`)}</strong> {typo(`${why} ${rephrase}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
