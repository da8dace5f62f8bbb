import { useState } from 'react';

/** A comment under way outlives its dialog, a refusal and a reload of the page. */
export function useComment(key: string) {
  const [comment, setComment] = useState(() => sessionStorage.getItem(key) ?? '');
  const keep = (text: string) => {
    setComment(text);
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  };
  return [comment, keep] as const;
}
