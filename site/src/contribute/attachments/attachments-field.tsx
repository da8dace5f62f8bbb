import { type AttachmentType, attachmentLimits } from '@pratiques/shared';
import { useMemo, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { RequestsAt } from '../follow/requests-at.tsx';
import { useForm } from '../form/form-state.ts';
import { Card } from './card.tsx';
import { FilePicker } from './file-picker.tsx';
import { SendingList } from './sending-list.tsx';
import { createUploads } from './uploads.ts';

/** `look/work/FLOWS.md`, section 5, rows `media` and `documents`. */
const words = {
  image: {
    what: 'Image',
    question: 'Des images ?',
    help: 'Lieux, objets, gestes : de préférence sans visage. Les données cachées de la photo (lieu, appareil) sont effacées à l’envoi.',
    limits: `JPEG, PNG ou WebP, 10 Mo chacune, ${attachmentLimits.image} au plus.`,
    choose: 'Choisir des images',
  },
  document: {
    what: 'Document',
    question: 'Des documents à partager ?',
    help: 'Une trame, un guide, une plaquette. Jamais un document issu d’un dossier, même masqué.',
    limits: `PDF sans mot de passe, 10 Mo chacun, ${attachmentLimits.document} au plus.`,
    choose: 'Choisir des documents',
  },
} as const;

/** Pictures and documents of the fiche, in the section « Paroles, images, documents ». */
export const AttachmentsField = () => (
  <>
    <div id="q-attachments">
      <div class="main">
        <RequestsAt name="attachments" />
      </div>
    </div>
    <Attached kind="image" />
    <Attached kind="document" />
  </>
);

function Attached({ kind }: { kind: AttachmentType }) {
  const { draft, refresh, announce } = useForm();
  const { what, question, help, limits, choose } = words[kind];
  const all = draft.contribution.value?.attachments ?? [];
  const held = all.filter(({ type }) => type === kind);
  const input = useRef<HTMLInputElement>(null);
  const uploads = useMemo(
    () =>
      createUploads({
        kind,
        held: () =>
          draft.contribution.value?.attachments.filter(({ type }) => type === kind).length ?? 0,
        fiche: async () => {
          await draft.flush();
          return draft.contribution.value?.documentId ?? null;
        },
        attached: refresh,
        announce,
      }),
    [draft, refresh, announce, kind],
  );
  const away = draft.state.value.is === 'offline';
  const full = held.length >= attachmentLimits[kind];

  /** What stands after the one that is gone, else the way to choose another. */
  const focusAfter = (at: number) => () =>
    requestAnimationFrame(() => {
      const next = document.querySelectorAll<HTMLElement>(`#q-${kind} .attachment`)[at];
      (next?.querySelector<HTMLElement>('button') ?? input.current)?.focus();
    });

  return (
    <div class="q" id={`q-${kind}`}>
      <div class="main">
        <p class="lab" id={`${kind}-question`}>
          {typo(question)} <span class="opt">(facultatif)</span>
        </p>
        <p class="help" id={`${kind}-aide`}>
          {typo(`${help} ${limits}`)}
        </p>
        {held.length > 0 && (
          <div class="rows">
            {held.map((attachment, at) => (
              <Card
                key={attachment.id}
                attachment={attachment}
                title={`${what} ${at + 1}`}
                removed={focusAfter(at)}
              />
            ))}
          </div>
        )}
        {away ? (
          <p class="banner held">
            {typo(
              'Pas de connexion : on ne peut pas joindre de fichier. Vous pourrez le faire dès son retour.',
            )}
          </p>
        ) : full ? (
          <p class="small soft">
            {typo(
              `${held.length} sur ${attachmentLimits[kind]} : retirez-en un pour en joindre un autre.`,
            )}
          </p>
        ) : (
          <FilePicker kind={kind} label={choose} input={input} add={uploads.add} />
        )}
        <SendingList sending={uploads.sending.value} />
      </div>
    </div>
  );
}
