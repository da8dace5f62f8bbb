import { limitsOf } from '../../../limits/limits';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/contributions${path}`,
  handler,
  config: { middlewares: limitsOf(`${method} /api/contributions${path}`) },
});

export default {
  routes: [
    route('GET', '', 'contribution.find'),
    route('POST', '', 'contribution.create'),
    route('GET', '/choices', 'choices.find'),
    route('POST', '/organisations', 'choices.propose'),
    route('POST', '/approval/read', 'approval.read'),
    route('POST', '/approval/decide', 'approval.decide'),
    route('GET', '/:documentId', 'contribution.findOne'),
    route('PUT', '/:documentId', 'contribution.update'),
    route('DELETE', '/:documentId', 'contribution.delete'),
    route('POST', '/:documentId/transitions', 'contribution.transition'),
    route('PUT', '/:documentId/presence', 'presence.say'),
    route('GET', '/:documentId/similar', 'similar.find'),
    route('PUT', '/:documentId/similar/:slug', 'similar.answer'),
    route('PUT', '/:documentId/kept-passages/:key', 'passages.keep'),
    route('DELETE', '/:documentId/kept-passages/:key', 'passages.release'),
    route('POST', '/:documentId/passages', 'passages.look'),
    route('POST', '/:documentId/preview', 'preview.create'),
    route('POST', '/:documentId/approval', 'approval.ask'),
    route('DELETE', '/:documentId/approval', 'approval.revoke'),
    route('GET', '/:documentId/attestation', 'attestation.find'),
    route('GET', '/:documentId/history', 'exchange.history'),
    route('GET', '/:documentId/messages', 'exchange.messages'),
    route('POST', '/:documentId/messages', 'exchange.write'),
    route('PUT', '/:documentId/messages/read', 'exchange.read'),
    route('PUT', '/:documentId/requests/:id', 'exchange.answer'),
    route('POST', '/:documentId/attachments', 'attachments.create'),
    route('GET', '/:documentId/attachments/:id', 'attachments.file'),
    route('PUT', '/:documentId/attachments/:id', 'attachments.update'),
    route('DELETE', '/:documentId/attachments/:id', 'attachments.delete'),
  ],
};
