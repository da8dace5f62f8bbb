import { useEffect, useRef } from 'preact/hooks';
import { useForm } from '../form-state.ts';

const grouped = (n: number) => n.toLocaleString('fr-FR');
const countOf = (text: string) => [...text.normalize('NFC').trim()].length;

/** How long a text is; told aloud once when the end is near, and once when it is passed. */
export function Counter({ text, max, id }: { text: string; max: number; id: string }) {
  const { announce } = useForm();
  const left = max - countOf(text);
  const side = left < 0 ? 'over' : left <= 50 ? 'near' : 'far';
  const before = useRef(side);
  useEffect(() => {
    if (before.current === side) return;
    before.current = side;
    if (side === 'near') announce(`Il reste ${left} caractères.`);
    if (side === 'over') announce(`${-left} caractères de trop.`);
  });
  const count =
    left < 0 ? `${grouped(-left)} de trop` : `${grouped(max - left)} sur ${grouped(max)}`;
  return (
    <span class={left < 0 ? 'count num over' : 'count num'} id={id}>
      {count}
    </span>
  );
}
