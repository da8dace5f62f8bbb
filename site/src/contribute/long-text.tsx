import { inlineText, textToBlocks } from '@pratiques/shared';
import { typo } from '../prose/typography.ts';

/** An answer as readers will get it: paragraphs, and lists where lines begin with a dash. */
export const LongText = ({ children }: { children: string }) => (
  <>
    {textToBlocks(children).map((block, at) =>
      block.type === 'list' ? (
        <ul key={at}>
          {block.children.map((item, row) => (
            <li key={row}>{typo(inlineText(item.children))}</li>
          ))}
        </ul>
      ) : (
        <p key={at} class="pre">
          {typo(inlineText(block.children))}
        </p>
      ),
    )}
  </>
);
