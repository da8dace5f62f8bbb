import { at, messagesIn } from '../setting.ts';

// Both ends of the thread; each file of this folder is one subject.

export const write = (id: string, text: unknown) => at.owner(`POST /${id}/messages`, { text });
export const answerAs = (token: string, id: string, text: string) =>
  at.panel(token, 'POST', id, '/messages', { text });
export const answer = (id: string, text: string) => answerAs(at.editor, id, text);
export const thread = async (id: string) => messagesIn(await at.owner(`GET /${id}/messages`));
export const teamThread = async (id: string) =>
  messagesIn(await at.panel(at.editor, 'GET', id, '/messages'));
