import { type Attachment, practiceFields } from '@pratiques/shared';
import { Finding } from './finding.tsx';
import { findingId } from './findings.tsx';
import { keptOf } from './keeping.ts';
import { groupsOf, type Passage } from './passages.ts';

const counted = (n: number, one: string, many: string) => (n === 1 ? one : many);

function whereOf([first]: readonly Passage[], attachments: readonly Attachment[]): string {
  const [name = '', id] = (first?.path ?? '').split('.');
  const file = attachments.find((attachment) => attachment.id === id);
  if (file) return file.name;
  const field = Object.entries(practiceFields).find(([key]) => key === name)?.[1];
  return field?.label.fr ?? 'Images et documents';
}

/** The part of passages, when there are any: those to read again first, then those that are kept. */
export function passagesToRead(passages: readonly Passage[], attachments: readonly Attachment[]) {
  if (passages.length === 0) return [];
  const groups = groupsOf(passages);
  const isKept = (group: readonly Passage[]) =>
    group.every(({ warning }) => keptOf(warning) !== null);
  const kept = groups.filter(isKept);
  const open = groups.filter((group) => !isKept(group));
  const title =
    open.length > 0
      ? counted(open.length, 'Un passage à relire', 'Des passages à relire')
      : counted(
          kept.length,
          'Un passage que vous avez choisi de garder',
          'Des passages que vous avez choisi de garder',
        );
  const body = [...open, ...kept].map((group, at) => (
    <Finding
      key={group[0]?.warning.key}
      passages={group}
      id={findingId('fiche', at)}
      where={whereOf(group, attachments)}
    />
  ));
  return [{ title, body }];
}
