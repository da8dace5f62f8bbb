/** A call to the Document Service, as its middlewares see and may change it. */
export interface Call {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    locale?: string;
    status?: string;
    data?: Record<string, unknown>;
    [name: string]: unknown;
  };
}

export type Next = () => Promise<unknown>;

/** What belongs to the workflow: nobody writes it with the text. */
export const kept = ['stage', 'version', 'owner', 'firstOnlineAt'] as const;

/** Publishing hides in several actions: the name alone does not tell. */
export const asksToPublish = ({ action, params }: Call): boolean =>
  action === 'publish' || params.status === 'published';
