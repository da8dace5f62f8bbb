import { type MoveName, type NewFieldRequest, stages } from '@pratiques/shared';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { french } from '../fiche/french';
import { useMoveFicheMutation } from './fiche-api';
import { type FicheState, RefusedAnswer } from './fiche-state';

const unreachable = 'Le serveur n’a pas répondu. Vérifiez la connexion, puis recommencez.';

const sentenceOf = (error: unknown): string => {
  const refused = RefusedAnswer.safeParse(error);
  return french(refused.success && refused.data.message ? refused.data.message : unreachable);
};

/** Makes a move; its refusal is told in a notification and kept to be shown where it was asked. */
export function useMove({ kind, documentId, version }: FicheState) {
  const [request, { isLoading }] = useMoveFicheMutation();
  const [refusal, setRefusal] = useState<{ name: MoveName; sentence: string } | null>(null);
  const { toggleNotification } = useNotification();

  const make = async (
    name: MoveName,
    comment?: string,
    requests: readonly NewFieldRequest[] = [],
  ): Promise<boolean> => {
    setRefusal(null);
    const asked = {
      kind,
      documentId,
      version,
      name,
      ...(comment ? { comment } : {}),
      ...(requests.length > 0 ? { requests } : {}),
    };
    const answer = await request(asked);
    if ('error' in answer) {
      const sentence = sentenceOf(answer.error);
      setRefusal({ name, sentence });
      toggleNotification({ type: 'danger', message: sentence });
      return false;
    }
    const stage = stages[answer.data.stage].fr;
    toggleNotification({
      type: 'success',
      message: french(`C'est fait. Étape de la fiche : « ${stage} ».`),
    });
    return true;
  };

  return { make, refusal, isLoading };
}
export type Mover = ReturnType<typeof useMove>;
