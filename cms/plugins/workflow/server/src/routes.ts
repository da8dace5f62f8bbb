/** `admin` routes answer the panel at `/workflow/…`; `content-api` ones answer at `/api/…`. */
export const routes = {
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/fiches/:kind/:documentId',
        handler: 'panel.find',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
      {
        method: 'POST',
        path: '/fiches/:kind/:documentId/moves',
        handler: 'panel.move',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/library/changes',
        handler: 'library.changes',
        // The publisher's own token is checked by the controller, in constant time.
        config: { auth: false, prefix: '' },
      },
    ],
  },
};
