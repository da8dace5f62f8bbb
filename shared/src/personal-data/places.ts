import type { ProcessingName } from './processing.js';

/** What a column may hold: data of a treatment, texts in which nobody may be recognised, or nothing of anybody. */
type Holding = ProcessingName | 'watched' | 'nothing';

/** Columns of every table; `created_by_id` and `updated_by_id` are numbers of panel accounts. */
export const commonColumns: readonly string[] =
  'id document_id created_at updated_at published_at created_by_id updated_by_id locale'.split(' ');

const vocabulary = { nothing: 'key label_fr label_en alt_labels order' } as const;

/**
 * Every table of the database, and what each of its columns may hold; names between spaces.
 * A test compares it with the real database: a column that is not here fails the build.
 */
export const places: Readonly<Record<string, Readonly<Partial<Record<Holding, string>>>>> = {
  up_users: {
    'contributor-accounts':
      'username email password full_name job_title network pending_organisation reset_password_token reset_password_expires_at confirmation_token confirmation_expires_at last_sign_in_at',
    nothing: 'provider confirmed blocked',
  },
  up_users_organisation_lnk: { 'contributor-accounts': 'user_id organisation_id' },
  up_users_role_lnk: { 'contributor-accounts': 'user_id role_id user_ord' },
  strapi_sessions: {
    'contributor-accounts':
      'user_id session_id child_id device_id origin expires_at absolute_expires_at status type metadata',
  },
  workflow_notices: { 'contributor-accounts': 'rule at' },
  organisations: {
    'contributor-accounts': 'proposer',
    watched: 'name website name_reason',
    nothing: 'type standing',
  },
  practices: {
    fiches:
      'manager_email internal_contact hierarchy_agreement no_personal_data publication_consent public_contact',
    watched:
      'title summary audience_note context objectives description participation human_means material_means financial_means originality keys difficulties core adaptable advice effects_note provenance_note',
    nothing:
      'domains start maturity age_min age_max territory_level territory_type knowledge_level slug sites provenance not_applicable translation_ready stage version first_online_at',
  },
  practices_owner_lnk: { fiches: 'practice_id user_id' },
  components_fiche_testimonies: { fiches: 'quote speaker consent' },
  components_fiche_effects: { watched: 'beneficiary expected observed evidence', nothing: 'date' },
  components_fiche_partners: { watched: 'name role' },
  practices_cmps: { nothing: 'entity_id cmp_id component_type field order' },
  dispositifs: {
    fiches: 'co_authors',
    watched:
      'title summary audience_note context objectives course means partnerships keys difficulties expected_results observed_results limits method lessons references legal_frame provenance_note',
    nothing:
      'domains territory_level territory_type start legal_checked_on publication_year knowledge_level slug sites provenance not_applicable translation_ready stage version first_online_at',
  },
  workflow_attachments: {
    attachments: 'name alt title caption credit recognisable rights text file_id',
    nothing: 'kind type bytes sha_256 width height pages derivatives unread_pages removed',
  },
  workflow_publications: {
    watched: 'payload',
    nothing: 'sequence at kind action journal_id superseded former signed_off',
  },
  workflow_journal: {
    'exchange-and-journal': 'actor_kind actor_id',
    nothing: 'sequence at kind action from_stage to_stage text_hash previous_hash hash',
  },
  workflow_journal_texts: {
    'exchange-and-journal': 'actor_name comment',
    nothing: 'sequence salt erased_at',
  },
  workflow_messages: {
    'exchange-and-journal': 'side actor_id author_name text at read_at',
  },
  workflow_field_requests: {
    'exchange-and-journal': 'author_name text at answer word answered_at settled_at',
    watched: 'before',
    nothing: 'round path',
  },
  workflow_sign_offs: { nothing: 'identity journal_id' },
  workflow_kept_passages: { fiches: 'explanation', nothing: 'passage_key' },
  workflow_approvals: {
    fiches: 'address asked_by decision decided_at word',
    nothing: 'code_hash asked_at expires_at revoked_at read_version read_print',
  },
  workflow_similar_answers: { nothing: 'other same' },
  workflow_keyed_moves: { nothing: 'name move_key' },
  workflow_ledgers: { nothing: 'epoch publication_head journal_head journal_hash' },
  admin_users: {
    'panel-accounts':
      'firstname lastname username email password reset_password_token reset_password_token_expires_at registration_token prefered_language',
    nothing: 'is_active blocked',
  },
  admin_users_roles_lnk: { 'panel-accounts': 'user_id role_id role_ord user_ord' },
  strapi_api_tokens_admin_user_owner_lnk: {
    'panel-accounts': 'api_token_id user_id api_token_ord',
  },
  acronyms: { nothing: 'key acronym expansion category note variants ambiguous' },
  audiences: vocabulary,
  frameworks: vocabulary,
  structures: vocabulary,
  themes: vocabulary,
  topics: vocabulary,
  territories: { nothing: 'code name type region_code region_name' },
};

/** Strapi's own tables, which hold nothing of anybody here: its settings, permissions and unused features. */
export const strapisTables: readonly string[] = [
  'admin_permissions',
  'admin_roles',
  'files',
  'files_related_mph',
  'i18n_locale',
  'strapi_ai_localization_jobs',
  'strapi_ai_metadata_jobs',
  'strapi_api_token_permissions',
  'strapi_api_tokens',
  'strapi_core_store_settings',
  'strapi_database_schema',
  'strapi_history_versions',
  'strapi_migrations',
  'strapi_migrations_internal',
  'strapi_release_actions',
  'strapi_releases',
  'strapi_transfer_token_permissions',
  'strapi_transfer_tokens',
  'strapi_webhooks',
  'strapi_workflows',
  'strapi_workflows_stages',
  'up_permissions',
  'up_roles',
  'upload_folders',
];

/** What a column holds by the register, or undefined: then nobody decided. */
export function holdingOf(table: string, column: string): Holding | undefined {
  const holdings = places[table] ?? {};
  // The keys of the table's record are holdings.
  return (Object.keys(holdings) as Holding[]).find((holding) =>
    holdings[holding]?.split(' ').includes(column),
  );
}

/** `table (columns)` of a treatment, as the register prints it. */
export const columnsOf = (name: ProcessingName): string[] =>
  Object.entries(places).flatMap(([table, holdings]) => {
    const columns = holdings[name];
    return columns ? [`\`${table}\` (${columns.split(' ').join(', ')})`] : [];
  });
