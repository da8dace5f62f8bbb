import { type AttachmentEntry, domains, fileNameOf } from '@pratiques/shared';
import { urls } from '../lib/urls.ts';
import type { Fiche, Term } from '../library/fiche.ts';

const labelled = (terms: readonly Term[]) => terms.map(({ key, label }) => ({ key, label }));

/** What is attached, by the address of its file. */
const attached = (attachment: AttachmentEntry, origin: string) => {
  const { type, caption, credit, bytes } = attachment;
  const url = origin + urls.file(fileNameOf(attachment));
  if (type === 'document')
    return { type, url, title: attachment.title, caption, credit, pages: attachment.pages, bytes };
  const { alt, width, height } = attachment;
  return { type, url, alt, caption, credit, width, height, bytes };
};

/** A fiche as open data: its published entry, with the words for what it names. Nothing else is known here. */
export function publishedFiche(fiche: Fiche, origin: string) {
  const { kind, entry, names } = fiche;
  return {
    kind,
    url: origin + urls.fiche(entry.slug),
    ...entry,
    domains: names.domains.map((key) => ({ key, label: domains[key].fr })),
    themes: labelled(names.themes),
    topics: labelled(names.topics),
    audiences: labelled(names.audiences),
    frameworks: labelled(names.frameworks),
    structure: names.structure && { key: names.structure.key, label: names.structure.label },
    organisation: names.organisation,
    attachments: entry.attachments.map((one) => attached(one, origin)),
    departements: names.territories.map(({ code, name }) => ({ code, name })),
  };
}
