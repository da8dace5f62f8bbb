import { useEffect } from 'preact/hooks';

/** The page's title while a screen is shown; the words before the site's name change, the rest stays. */
export function useTitle(words: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = [words, ...before.split(' · ').slice(1)].join(' · ');
    return () => {
      document.title = before;
    };
  }, [words]);
}
