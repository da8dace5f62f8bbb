/** The strings of languages that Strapi lacks in French. */
export const i18n: Record<string, string> = {
  'actions.delete.label': 'Supprimer la version ({locale})',
  'actions.delete.dialog.title': 'Confirmation',
  'actions.delete.dialog.body': 'Supprimer le texte dans cette langue ?',
  'actions.delete.error': 'Le texte dans cette langue n’a pas pu être supprimé.',
  'CMEditViewCopyLocale.copy-text': 'Reprendre le texte d’une autre langue',
  'CMEditViewCopyLocale.cancel-text': 'Annuler',
  'CMEditViewCopyLocale.submit-text': 'Reprendre ce texte',
  'CMEditViewCopyLocale.dialog.title': 'Reprendre le texte d’une autre langue',
  'CMEditViewCopyLocale.dialog.body': 'Le texte affiché sera remplacé par celui de cette langue :',
  'CMEditViewCopyLocale.dialog.field.label': 'Langue',
  'CMEditViewCopyLocale.dialog.field.placeholder': 'Choisir une langue',
  'CMEditViewLocalePicker.locale.create': 'Traduire : <bold>{locale}</bold>',
  'CMListView.popover.display-locales.more': '{locales} et {count} de plus',
  'list-view.table.header.label': 'Langues',
  'Field.localized': 'Se traduit : propre à la langue affichée',
};
