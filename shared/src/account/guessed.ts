/** Fewer characters than that, however often, are no password. */
const fewestDistinct = 5;
/** Rows of keyboards and alphabets, of which any part is tried first. */
const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  '1a2z3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
];
/** Words that are tried first, whatever figures and signs surround them. */
const words = new Set(
  'motdepasse monmotdepasse password passwords motdepass administrateur administrator admin azertyuiop qwertyuiop azerty qwerty bonjour soleil doudou loulou chouchou coucou marseille welcome bienvenue changeme letmein iloveyou jetaime enfance protection protectionenfance enfanceprotegee contributeur contributrice editeur bibliotheque pratiques pratiquesinspirantes'.split(
    ' ',
  ),
);

const backwards = (text: string): string => [...text].reverse().join('');
const isRun = (text: string): boolean =>
  runs.some((run) => run.includes(text) || backwards(run).includes(text));

/** A short text, again and again: « azertyazerty », « soleil-soleil- ». */
const isRepeated = (text: string): boolean => /^(.{1,8})\1+.{0,3}$/su.test(text);

/** The address, or its name, with nothing but figures and signs beside it. */
const isAddress = (text: string, address: string): boolean =>
  [address, address.split('@')[0] ?? '']
    .filter((part) => part.length > 2 && text.includes(part))
    .some((part) => !/\p{L}/u.test(text.replace(part, '')));

/** Whether a password is among those that are tried first. */
export function isGuessed(password: string, address: string): boolean {
  const text = password.trim().toLowerCase();
  const letters = text.normalize('NFD').replace(/[^a-z]/g, '');
  return (
    new Set(text).size < fewestDistinct ||
    isRun(text) ||
    isRepeated(text) ||
    words.has(letters) ||
    (address !== '' && isAddress(text, address.trim().toLowerCase()))
  );
}
