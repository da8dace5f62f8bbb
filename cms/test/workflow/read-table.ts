const words: Readonly<Record<string, string>> = {
  yes: 'yes',
  '-': 'wrong_stage',
  role: 'wrong_role',
  eyes: 'four_eyes',
  none: '404',
};

export interface ExpectedRow {
  stage: string;
  online: boolean;
  /** What each move answers: `yes`, or the reason of its refusal. */
  answers: Record<string, string>;
}

/** Reads a table drawn as text: moves in the first line, then one stage a line. */
export function readTable(drawn: string): ExpectedRow[] {
  const [names = [], ...rows] = drawn
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first !== '');
  return rows.map(([stage = '', ...cells]) => {
    if (cells.length !== names.length) throw new Error(`${stage}: ${cells.length} cells`);
    const answers = names.map((name, index) => {
      const word = words[cells[index] ?? ''];
      if (word === undefined) throw new Error(`${stage}, ${name}: ${cells[index]}`);
      return [name, word];
    });
    return {
      stage: stage.replace('*', ''),
      online: stage.endsWith('*'),
      answers: Object.fromEntries(answers),
    };
  });
}
