import type { FicheKind } from '@pratiques/shared';
import { attachmentsBox } from '../attachments/attachments-box';
import { fieldsOf } from '../fiche/fields-of';
import { french } from '../fiche/french';

/** The control of a question, by its name, or by its label where Strapi gives it no name. */
function controlOf(name: string, label: string): HTMLElement | null {
  if (name === 'attachments') return document.getElementById(attachmentsBox);
  const named = document.querySelector<HTMLElement>(`main form [name="${CSS.escape(name)}"]`);
  if (named) return named;
  const titles = document.querySelectorAll<HTMLElement>('main form label, main form span');
  return [...titles].find((title) => title.textContent?.trim().startsWith(label)) ?? null;
}

/** Brings a question to the eye, and the keyboard to it. */
export function goToField(kind: FicheKind, path: string): void {
  const [name = path] = path.split('.');
  const control = controlOf(name, french(fieldsOf[kind][name]?.label.fr ?? name));
  if (!control) return;
  control.scrollIntoView({ block: 'center', behavior: 'smooth' });
  const target = control instanceof HTMLLabelElement ? control.control : control;
  target?.focus({ preventScroll: true });
}
