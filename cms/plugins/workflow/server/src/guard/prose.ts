import { Blocks, type FicheKind } from '@pratiques/shared';
import { errors } from '@strapi/utils';
import { fieldsOf } from '../fiche/fields';
import type { Call } from './call';

const sentence =
  "Ce texte contient ce qu'une fiche ne montre pas : une image, du code ou une adresse qui ne se suit pas. Retirez-le ; une image se joint à la fiche.";

/**
 * Long texts hold what readers are shown and nothing else, whatever the editor of the panel offers.
 * @throws ValidationError that names the fields.
 */
export function refuseForeignBlocks(kind: FicheKind, { params: { data = {} } }: Call): void {
  const foreign = Object.entries(fieldsOf[kind]).filter(([name, { type }]) => {
    const value = data[name] ?? null;
    return type === 'prose' && value !== null && !Blocks.safeParse(value).success;
  });
  if (foreign.length === 0) return;
  throw new errors.ValidationError(sentence, {
    errors: foreign.map(([name]) => ({ path: [name], name: 'invalid', message: sentence })),
  });
}
