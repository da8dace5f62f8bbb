import { sections } from '@pratiques/shared';
import { useEffect, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { askedFields } from '../draft/answers.ts';
import { fieldOf, type Remark, sectionIds } from '../form/remaining.ts';

interface Props {
  title: string;
  words: string;
  remarks: readonly Remark[];
}

const sectionOf = ({ path }: Remark) => askedFields.get(fieldOf(path))?.section;
const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/** All that is missing at once, by section, each a link to its answer; it takes the focus as it appears. */
export function Incomplete({ title, words, remarks }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const parts = sectionIds.flatMap((id) => {
    const here = remarks.filter((remark) => sectionOf(remark) === id);
    return here.length > 0 ? [{ id, here }] : [];
  });
  return (
    <section class="sum" aria-labelledby="manque" tabIndex={-1} ref={box}>
      <h2 id="manque">{typo(title)}</h2>
      <p class="small">{typo(words)}</p>
      {parts.map(({ id, here }) => (
        <div key={id}>
          <h3 class="mini">{typo(sections[id].fr)}</h3>
          <ul>
            {here.map(({ path, sentence }) => (
              <li key={`${path} ${sentence}`}>
                <a href={`#${path}`}>{typo(withoutStop(sentence))}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
