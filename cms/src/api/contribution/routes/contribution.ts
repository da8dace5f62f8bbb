const route = (method: string, path: string, action: string) => ({
  method,
  path: `/contributions${path}`,
  handler: `contribution.${action}`,
});

const attachment = (method: string, path: string, action: string) => ({
  method,
  path: `/contributions/:documentId/attachments${path}`,
  handler: `attachments.${action}`,
});

export default {
  routes: [
    route('GET', '', 'find'),
    route('POST', '', 'create'),
    { method: 'GET', path: '/contributions/choices', handler: 'choices.find' },
    { method: 'POST', path: '/contributions/organisations', handler: 'choices.propose' },
    route('GET', '/:documentId', 'findOne'),
    route('PUT', '/:documentId', 'update'),
    route('DELETE', '/:documentId', 'delete'),
    route('POST', '/:documentId/transitions', 'transition'),
    attachment('POST', '', 'create'),
    attachment('GET', '/:id', 'file'),
    attachment('PUT', '/:id', 'update'),
    attachment('DELETE', '/:id', 'delete'),
  ],
};
