import { columnsOf, places } from './places.js';
import { type Processing, type ProcessingName, processingNames } from './processing.js';
import { register } from './register.js';
import { type RetentionRule, retentionRules } from './retention.js';
import { spanInWords } from './span.js';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');
const part = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`**${title}**\n`, list(items)];

const rulesOf = (name: ProcessingName): RetentionRule[] =>
  Object.values(retentionRules).filter((rule) => rule.processing === name);

/** One rule as a sentence. */
function ruleInWords({ what, after, toldBefore, outcome }: RetentionRule): string {
  const limit = spanInWords(after);
  const told = toldBefore ? `, la personne étant avertie ${spanInWords(toldBefore)} avant` : '';
  return `${what} : ${limit}${told} ; ${outcome}.`;
}

/** How long what a treatment holds is kept, a sentence each: rules, then what no rule says. */
export const keptInWords = (name: ProcessingName): string[] => [
  ...rulesOf(name).map(ruleInWords),
  ...register[name].kept,
];

function sheet(name: ProcessingName, number: number): string {
  const { title, purpose, basis, people, data, recipients, files, kept, rights }: Processing =
    register[name];
  return [
    `## ${number}. ${title}\n`,
    `**Finalité.** ${purpose}\n`,
    `**Base légale.** ${basis}\n`,
    ...part('Personnes', people),
    ...part('Données', data),
    ...part('Destinataires', recipients),
    ...part('Où', [...columnsOf(name), ...files]),
    ...part('Conservation', [
      ...rulesOf(name).map((rule) => `${ruleInWords(rule)} _${rule.source}_`),
      ...kept,
    ]),
    ...part('Droits', rights),
  ].join('\n');
}

const watched = (): string[] =>
  Object.entries(places).flatMap(([table, { watched: columns }]) =>
    columns ? [`\`${table}\` (${columns.split(' ').join(', ')})`] : [],
  );

const opening = `# Registre des traitements

Ce registre (article 30 du RGPD) est écrit par \`npm run register\` depuis
\`shared/src/personal-data/\` : le code applique les mêmes durées, et un test compare les deux. Un autre
compare les tables de la base avec celles qui sont nommées ici : une colonne de plus fait échouer la
construction tant qu'elle n'est pas au registre.

**Responsable du traitement.** Le groupement d'intérêt public France Enfance Protégée, ou l'organisme qui
installe la bibliothèque. **Délégué à la protection des données.** À nommer par
l'organisme (\`DPO_CONTACT\`, que le site donne à lire) ; il joint à ce registre le texte qui fonde la mission (code de l'action sociale et
des familles, convention constitutive du groupement).

**Hors de l'Union européenne.** Aucun transfert : rien n'est demandé à un service tiers. **Sous-traitants.**
L'hébergeur et le serveur de courriel que l'organisme choisit. **Mesures de sécurité.**
[\`security.md\`](security.md).

**Analyse d'impact (art. 35).** Au délégué d'en décider. Le risque principal est qu'un enfant soit
reconnaissable dans ce qui est publié : [\`security.md\`](security.md) dit ce qui l'empêche et ce qui reste.
`;

const closing = `## Ce qui fait appliquer ce registre

- \`npm run retention -- --dry-run\` dit, règle par règle, ce qui est échu, sans rien changer ; le CMS
  applique les règles chaque nuit, et \`npm run retention\` le fait à la demande. Chaque effacement est une
  ligne du journal : la règle et le nombre, jamais les personnes.
- Une personne effacée le reste : \`DATA_DIR/erasures.ndjson\` garde des identifiants sans adresse, et le CMS
  les applique de nouveau à chaque démarrage. **Ce fichier ne se restaure jamais depuis une sauvegarde** : il
  reste à côté de la base que l'on restaure.
- Les sauvegardes se gardent au plus aussi longtemps que l'organisme le décide ; une sauvegarde restaurée
  passe par le même effacement avant que le CMS ne réponde.
`;

/** The register as \`docs/registre.md\` shows it: Markdown, in French. */
export const renderRegister = (): string =>
  [
    opening,
    ...processingNames.map((name, index) => sheet(name, index + 1)),
    '## Textes surveillés\n',
    'Personne ne doit être reconnaissable dans ces colonnes ; la garde les lit avant publication.\n',
    list(watched()),
    closing,
  ].join('\n');
