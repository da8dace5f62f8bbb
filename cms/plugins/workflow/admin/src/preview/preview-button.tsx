import { type FicheKind, locales } from '@pratiques/shared';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { z } from 'zod';
import { useMakePreviewMutation } from './preview-api';

const Language = z.enum(locales).catch('fr');

interface Props {
  kind: FicheKind;
  documentId: string;
  locale?: string | undefined;
}

/** Opens the saved text as readers would get it, in a tab of its own; saves nothing. */
export function PreviewButton({ kind, documentId, locale }: Props) {
  const unsaved = useForm('PreviewButton', (form) => form.modified);
  const [make, { isLoading }] = useMakePreviewMutation();
  const { toggleNotification } = useNotification();

  const open = async () => {
    // Opened by the click itself: a browser blocks what comes after an answer.
    const tab = window.open('', '_blank');
    const answer = await make({ kind, documentId, locale: Language.parse(locale) });
    if ('data' in answer && tab) {
      tab.opener = null;
      tab.location.replace(answer.data.url);
      return;
    }
    tab?.close();
    const message =
      'data' in answer
        ? 'Le navigateur a refusé d’ouvrir un onglet : autorisez-le pour cette adresse.'
        : 'L’aperçu n’a pas pu être préparé. Rechargez la page, puis recommencez.';
    toggleNotification({ type: 'danger', message });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Button fullWidth variant="tertiary" startIcon={<Eye />} loading={isLoading} onClick={open}>
        Aperçu
      </Button>
      {unsaved && (
        <Typography variant="pi" textColor="neutral600">
          Montre le texte enregistré, sans vos modifications en cours.
        </Typography>
      )}
    </Flex>
  );
}
