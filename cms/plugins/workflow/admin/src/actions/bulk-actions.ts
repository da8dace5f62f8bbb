import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { ficheKindOf } from '../fiche/kind-of';
import { adapted } from './adapted';

/** Nothing is done to several fiches at once: each has its own stage, and its own reasons. */
export const bulkActions = (actions: BulkActionComponent[]): BulkActionComponent[] =>
  actions.map((action) =>
    adapted(action, (props) => (ficheKindOf(props.model) ? null : action(props))),
  );
