import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { AttachmentsPanel } from '../attachments/attachments-panel';
import { ExchangePanel } from '../exchange/exchange-panel';
import { ficheKindOf } from '../fiche/kind-of';
import { FichePanel } from './fiche-panel';
import { FindingsPanel } from './findings-panel';
import { HistoryPanel } from './history-panel';

const Stage: PanelComponent = ({ model, documentId, document }) => {
  const kind = ficheKindOf(model);
  if (!kind || !documentId) return null;
  const shown = { locale: document?.locale ?? undefined, status: document?.status };
  return {
    title: 'Parcours',
    content: <FichePanel kind={kind} documentId={documentId} shown={shown} />,
  };
};

const Attached: PanelComponent = ({ model, documentId }) => {
  const kind = ficheKindOf(model);
  if (!kind || !documentId) return null;
  return {
    title: 'Images et documents',
    content: <AttachmentsPanel kind={kind} documentId={documentId} />,
  };
};

const Exchange: PanelComponent = ({ model, documentId }) => {
  if (ficheKindOf(model) !== 'practice' || !documentId) return null;
  return {
    title: 'Échange avec le contributeur',
    content: <ExchangePanel documentId={documentId} />,
  };
};

const Past: PanelComponent = ({ model, documentId }) => {
  const kind = ficheKindOf(model);
  if (!kind || !documentId) return null;
  return { title: 'Historique', content: <HistoryPanel kind={kind} documentId={documentId} /> };
};

const Personal: PanelComponent = ({ model, documentId }) => {
  const kind = ficheKindOf(model);
  if (!kind || !documentId) return null;
  return {
    title: 'Données personnelles',
    content: <FindingsPanel kind={kind} documentId={documentId} />,
  };
};

/** What stands beside the form of a fiche, after Strapi's own panel. */
export const fichePanels = [Stage, Personal, Exchange, Attached, Past];
