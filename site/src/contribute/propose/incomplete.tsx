import { sections } from '@pratiques/shared';
import { useEffect, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { focusOn } from '../form/place.ts';
import { namedSentence, type Remark, sectionIds, sectionOf } from '../form/remaining.ts';

interface Props {
  title: string;
  words: string;
  remarks: readonly Remark[];
  /** The answers stand on this very screen: a link only gives them the focus. */
  here?: boolean;
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

/** All that is missing at once, by section, each a link to its answer; it takes the focus as it appears. */
export function Incomplete({ title, words, remarks, here = false }: Props) {
  const follow = (event: Event, path: string) => {
    if (!here) return;
    event.preventDefault();
    focusOn(path);
  };
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const parts = sectionIds.flatMap((id) => {
    const listed = remarks.filter((remark) => sectionOf(remark.path) === id);
    return listed.length > 0 ? [{ id, listed }] : [];
  });
  return (
    <section class="sum" aria-labelledby="manque" tabIndex={-1} ref={box}>
      <h2 id="manque">{typo(title)}</h2>
      <p class="small">{typo(words)}</p>
      {parts.map(({ id, listed }) => (
        <div key={id}>
          <h3 class="mini">{typo(sections[id].fr)}</h3>
          <ul>
            {listed.map((remark) => (
              <li key={`${remark.path} ${remark.sentence}`}>
                <a href={`#${remark.path}`} onClick={(event) => follow(event, remark.path)}>
                  {typo(withoutStop(namedSentence(remark)))}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
