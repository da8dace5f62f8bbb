import type { AttachmentAnswers } from '@pratiques/shared';
import { useNotification } from '@strapi/strapi/admin';
import { french } from '../fiche/french';
import { RefusedAnswer } from '../fiche-panel/fiche-state';
import {
  type Fiche,
  useAttachMutation,
  useDescribeAttachmentMutation,
  useDetachMutation,
} from './attachments-api';

const unreachable = 'Le serveur n’a pas répondu. Vérifiez la connexion, puis recommencez.';

/** What can be done to a fiche's attachments; a refusal is told in a notification, in the server's words. */
export function useChanges(fiche: Fiche) {
  const [attach, attaching] = useAttachMutation();
  const [describe, describing] = useDescribeAttachmentMutation();
  const [detach, detaching] = useDetachMutation();
  const { toggleNotification } = useNotification();

  const tell = (answer: { data?: unknown; error?: unknown }, done: string): boolean => {
    const { data } = RefusedAnswer.safeParse(answer.error);
    const failed = answer.error !== undefined;
    const message = failed ? french(data?.message || unreachable) : done;
    toggleNotification({ type: failed ? 'danger' : 'success', message });
    return !failed;
  };
  return {
    busy: attaching.isLoading || describing.isLoading || detaching.isLoading,
    add: async (file: File) => tell(await attach({ ...fiche, file }), 'Fichier joint.'),
    describe: async (id: string, answers: AttachmentAnswers) =>
      tell(await describe({ ...fiche, id, answers }), 'Réponses enregistrées.'),
    remove: async (id: string) => tell(await detach({ ...fiche, id }), 'Fichier retiré.'),
  };
}
export type Changes = ReturnType<typeof useChanges>;
