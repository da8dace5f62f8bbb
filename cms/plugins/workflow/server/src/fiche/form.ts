import { type Answers, Blocks, blocksToText, type FicheKind } from '@pratiques/shared';
import { fieldsOf } from './fields';
import { type FicheRow, valuesOf } from './row';

/** The answers of a fiche as people write them: long texts are plain text. */
export function formOf(
  kind: FicheKind,
  row: FicheRow,
  main: FicheRow = row,
): Answers & Record<string, unknown> {
  const values = valuesOf(kind, row, main);
  for (const [name, field] of Object.entries(fieldsOf[kind])) {
    const many = ['lines', 'choices', 'terms', 'territories', 'rows'].includes(field.type);
    const value = values[name];
    if (field.type === 'prose' && value !== null) values[name] = blocksToText(Blocks.parse(value));
    else if (value === null && many) values[name] = [];
    else if (value === null && field.type === 'consent') values[name] = false;
  }
  return { ...values, notApplicable: main.notApplicable ?? [] };
}
