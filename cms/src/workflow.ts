import type { WorkflowServices } from '@pratiques/workflow/strapi-server';
import type { Core } from '@strapi/strapi';

const names = [
  'transitions',
  'contributions',
  'beforeSubmitting',
  'exchange',
  'approvals',
  'attestations',
  'tidings',
  'attachments',
  'imports',
  'journal',
  'personalData',
  'library',
] as const satisfies readonly (keyof WorkflowServices)[];

/** The workflow plugin's services, typed: the one door from the application to the plugin. */
export function workflow(strapi: Core.Strapi): WorkflowServices {
  const plugin = strapi.plugin('workflow');
  const services = Object.fromEntries(names.map((name) => [name, plugin.service(name)]));
  // Strapi answers services untyped; the plugin exports the type of exactly these names.
  return services as unknown as WorkflowServices;
}
