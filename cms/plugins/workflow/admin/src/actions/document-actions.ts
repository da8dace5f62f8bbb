import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { ficheKindOf } from '../fiche/kind-of';
import { adapted } from './adapted';
import { reload } from './reload';

/** Publishing, duplicating, discarding, configuring: not for fiches. */
const hiding = (action: DocumentActionComponent): DocumentActionComponent =>
  adapted(action, (props) => (ficheKindOf(props.model) ? null : action(props)));

/** With publishing gone, saving is the first thing that the form offers. */
const saving = (update: DocumentActionComponent): DocumentActionComponent =>
  adapted(update, (props) => {
    const action = update(props);
    return action && ficheKindOf(props.model) ? { ...action, variant: 'default' } : action;
  });

/** Stages before which nobody but its writers has seen a fiche; the server refuses later deletions. */
const unseen = new Set<unknown>(['draft', 'withdrawn']);

/** Deleting is offered to those who may, while the fiche is theirs alone. */
const deleting = (remove: DocumentActionComponent): DocumentActionComponent =>
  adapted(remove, (props) => {
    const action = remove(props);
    if (!action || !ficheKindOf(props.model)) return action;
    const { document } = props;
    const allowed = !action.disabled && unseen.has(document?.stage) && !document?.firstOnlineAt;
    return allowed ? action : null;
  });

/** Only "open in a new tab" has a row's position and no type. */
const opens = ({ type, position }: DocumentActionComponent) =>
  type === undefined && position === 'table-row';

const onFiches = (action: DocumentActionComponent): DocumentActionComponent => {
  if (action.type === 'update') return saving(action);
  if (action.type === 'delete') return deleting(action);
  return action.type === 'edit' || opens(action) ? action : hiding(action);
};

/** Fiches are saved, opened, read again and, rarely, deleted; everything else about them is a move. */
export const documentActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] => [
  ...actions.map(onFiches),
  reload,
];
