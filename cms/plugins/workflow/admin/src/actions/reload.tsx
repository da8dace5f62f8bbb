import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { ArrowClockwise } from '@strapi/icons';
import { ficheKindOf } from '../fiche/kind-of';

/** Reads a fiche again: what a refusal advises when somebody else has moved it on. */
const Reload: DocumentActionComponent = ({ model, documentId }) =>
  ficheKindOf(model) && documentId
    ? {
        label: 'Recharger la fiche',
        icon: <ArrowClockwise />,
        position: 'header',
        onClick: () => window.location.reload(),
      }
    : null;

/** Where Strapi looks before it draws. */
export const reload: DocumentActionComponent = Object.assign(Reload, {
  position: 'header' as const,
});
