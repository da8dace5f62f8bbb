import {
  type AttachmentType,
  attachmentLimits,
  fileRefusalSentence,
  fill,
} from '@pratiques/shared';

const kinds = {
  image: {
    types: ['image/jpeg', 'image/png', 'image/webp'],
    type: "« {file} » n'est pas une image que nous savons lire : JPEG, PNG ou WebP.",
    other: '« {file} » est un PDF : joignez-le sous « Des documents à partager ? », plus bas.',
  },
  document: {
    types: ['application/pdf'],
    type: "« {file} » n'est pas un PDF. Exportez-le en PDF puis réessayez.",
    other: '« {file} » est une image : joignez-la sous « Des images ? », plus haut.',
  },
} as const;

/** What a file input offers. */
export const acceptedTypes = (kind: AttachmentType): string => kinds[kind].types.join(',');

/** Rounded up: what is refused never seems to be of the size that is allowed. */
const megabytes = (bytes: number) =>
  (Math.ceil(bytes / 100_000) / 10).toLocaleString('fr-FR', { maximumFractionDigits: 1 });

/** Why a file need not even be sent, in words; null when the CMS decides. */
export function refusalBefore(kind: AttachmentType, file: File, held: number): string | null {
  if (held >= attachmentLimits[kind]) return fileRefusalSentence('many', file.name, 'fr');
  const accepted: readonly string[] = kinds[kind].types;
  // What a browser does not know has no type: the CMS looks at what it holds.
  if (file.type !== '' && !accepted.includes(file.type)) {
    const others: readonly string[] = kinds[kind === 'image' ? 'document' : 'image'].types;
    return fill(kinds[kind][others.includes(file.type) ? 'other' : 'type'], { file: file.name });
  }
  if (file.size > attachmentLimits.bytes)
    return fill('« {file} » pèse {n} Mo : {most} Mo au plus.', {
      n: megabytes(file.size),
      most: attachmentLimits.bytes / 1_000_000,
      file: file.name,
    });
  return null;
}
