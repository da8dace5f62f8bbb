/** Variables of a process, as it was given them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads a file that holds a secret: its text, and its permission bits (`0o640`). Throws when it cannot. */
export type ReadSecret = (path: string) => { readonly text: string; readonly mode: number };

/** Why a variable could not be taken from its file; the path and the value are never told. */
export interface FileProblem {
  /** `JWT_SECRET_FILE`. */
  readonly name: string;
  readonly fr: string;
  readonly en: string;
}

const REASONS = {
  twice: { fr: 'est donné en plus de la variable elle-même', en: 'is given beside the variable' },
  unreadable: {
    fr: 'nomme un fichier absent ou illisible',
    en: 'names a file that cannot be read',
  },
  open: {
    fr: 'nomme un fichier que tout le monde peut lire',
    en: 'names a file open to everybody',
  },
  empty: { fr: 'nomme un fichier vide', en: 'names an empty file' },
} as const;

const OTHERS = 0o007;

function valueIn(path: string, read: ReadSecret): { value: string } | keyof typeof REASONS {
  try {
    const { text, mode } = read(path);
    if ((mode & OTHERS) !== 0) return 'open';
    const value = text.trim();
    return value === '' ? 'empty' : { value };
  } catch {
    return 'unreadable';
  }
}

/**
 * Takes `NAME` from the file that `NAME_FILE` names, as container engines hand secrets over.
 * @param names variables that may come from a file; another `…_FILE` is somebody else's and stays.
 * @returns the variables with values in the place of files, and what is wrong with each file.
 */
export function withFileVariables(
  source: Variables,
  names: readonly string[],
  read: ReadSecret,
): { given: Record<string, string | undefined>; problems: FileProblem[] } {
  const given = { ...source };
  const problems: FileProblem[] = [];
  for (const name of names) {
    const file = `${name}_FILE`;
    const path = source[file];
    delete given[file];
    if (!path) continue;
    const found = source[name] ? 'twice' : valueIn(path, read);
    if (typeof found === 'string') problems.push({ name: file, ...REASONS[found] });
    else given[name] = found.value;
  }
  return { given, problems };
}
