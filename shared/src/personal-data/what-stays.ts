import type { Label } from '../vocabulary/label.js';

/** What stays after an erasure, and why. */
export const whatStays: Label = {
  fr: "Ce qui est publié reste en ligne : c'est l'œuvre d'une organisation, publiée par une mission d'intérêt public (art. 17.3.b du RGPD). Il n'y reste ni votre nom, ni votre adresse, ni aucune réponse privée. Le journal garde le fait et sa date, sans nom ni commentaire. Si une sauvegarde plus ancienne est restaurée, l'effacement s'y applique de nouveau.",
  en: "What is published stays online: it is an organisation's work, published as a task in the public interest (art. 17(3)(b) GDPR). It holds neither your name, nor your address, nor any private answer. The journal keeps the fact and its date, without name or comment. The erasure is applied again to any older backup that is brought back.",
};
