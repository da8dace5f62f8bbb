import { CheckCircle } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';

/** A home page that says what to do, and nothing else: none of Strapi's own widgets. */
export const widgets = (): WidgetArgs[] => [
  {
    id: 'my-work',
    pluginId: 'workflow',
    icon: CheckCircle,
    title: { id: 'workflow.my-work.title', defaultMessage: 'Mon travail' },
    component: async () => (await import('./my-work')).MyWork,
  },
];
