import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { Heading } from '../form/heading';
import { headingType } from '../form/layout';
import { BooleanInput } from './boolean-input';
import { EnumerationInput } from './enumeration-input';

/** Strapi types every input as a component without props, then gives it those of the field. */
const asInput = (component: unknown) => component as ComponentType;

const loadLines = async () => ({ default: asInput((await import('./lines-input')).default) });
const loadChoices = async () => ({ default: asInput((await import('./choices-input')).default) });

/** Inputs that the form of a fiche uses beside Strapi's own. */
export function registerFields(app: StrapiApp): void {
  app.addFields([
    { type: headingType, Component: asInput(Heading) },
    { type: 'boolean', Component: asInput(BooleanInput) },
    { type: 'enumeration', Component: asInput(EnumerationInput) },
  ]);
  app.customFields.register([
    {
      name: 'lines',
      pluginId: 'workflow',
      type: 'json',
      intlLabel: { id: 'workflow.lines.label', defaultMessage: 'Liste de textes courts' },
      intlDescription: { id: 'workflow.lines.description', defaultMessage: 'Un texte par ligne' },
      components: {
        Input: loadLines,
      },
    },
    {
      name: 'choices',
      pluginId: 'workflow',
      type: 'json',
      intlLabel: { id: 'workflow.choices.label', defaultMessage: 'Choix dans un vocabulaire' },
      intlDescription: {
        id: 'workflow.choices.description',
        defaultMessage: 'Plusieurs mots d’une liste du projet',
      },
      components: {
        Input: loadChoices,
      },
    },
  ]);
}
