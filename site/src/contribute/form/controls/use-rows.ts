import { useLayoutEffect, useRef } from 'preact/hooks';

/** Adds, moves and removes rows, and leads the focus: to a new row, to the next when one goes, else to « Ajouter ». */
export function useRows<T>(id: string, rows: readonly T[], set: (rows: readonly T[]) => void) {
  const target = useRef<string | null>(null);
  useLayoutEffect(() => {
    const path = target.current;
    if (path === null) return;
    target.current = null;
    const row = document.getElementById(path);
    const inside = row?.matches('input, textarea')
      ? row
      : row?.querySelector<HTMLElement>('input, textarea');
    (inside ?? document.querySelector<HTMLElement>(`[data-adds="${id}"]`))?.focus();
  });
  const swap = (at: number, to: number) =>
    rows.map((row, index) => (index === at ? rows[to] : index === to ? rows[at] : row) as T);
  return {
    put: (at: number, row: T) => set(rows.map((old, index) => (index === at ? row : old))),
    /** One row becomes several; the focus goes to the last of them. */
    spread: (at: number, into: readonly T[]) => {
      target.current = `${id}.${at + into.length - 1}`;
      set([...rows.slice(0, at), ...into, ...rows.slice(at + 1)]);
    },
    add: (row: T) => {
      target.current = `${id}.${rows.length}`;
      set([...rows, row]);
    },
    remove: (at: number) => {
      target.current = `${id}.${Math.min(at, rows.length - 2)}`;
      set(rows.filter((_, index) => index !== at));
    },
    restore: (at: number, row: T) => {
      target.current = `${id}.${at}`;
      set([...rows.slice(0, at), row, ...rows.slice(at)]);
    },
    move: (at: number, by: -1 | 1) => {
      const to = at + by;
      if (to < 0 || to >= rows.length) return;
      target.current = `${id}.${to}`;
      set(swap(at, to));
    },
  };
}
