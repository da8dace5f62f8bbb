import { useEffect, useRef } from 'preact/hooks';
import { useForm } from '../form-state.ts';

const grouped = (n: number) => n.toLocaleString('fr-FR');
const countOf = (text: string) => [...text.normalize('NFC').trim()].length;

interface Props {
  text: string;
  /** Characters that it has at least, once it is written. */
  min?: number | undefined;
  max: number;
  id: string;
}

/** How long a text is and is to be; told aloud once when the end is near, and once when it is passed. */
export function Counter({ text, min = 0, max, id }: Props) {
  const { announce } = useForm();
  const n = countOf(text);
  const left = max - n;
  const side = left < 0 ? 'over' : left <= 50 ? 'near' : 'far';
  const before = useRef(side);
  useEffect(() => {
    if (before.current === side) return;
    before.current = side;
    if (side === 'near') announce(`Il reste ${left} caractères.`);
    if (side === 'over') announce(`${-left} caractères de trop.`);
  });
  const most = `${grouped(n)} sur ${grouped(max)}`;
  const count =
    left < 0 ? `${grouped(-left)} de trop` : n < min ? `${most}, au moins ${grouped(min)}` : most;
  return (
    <span class={left < 0 ? 'count num over' : 'count num'} id={id}>
      {count}
    </span>
  );
}
