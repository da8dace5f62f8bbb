import { type Stage, stages } from '@pratiques/shared';
import { Status, type StatusVariant, Typography } from '@strapi/design-system';
import { french } from './french';

const variants: Record<Stage, StatusVariant> = {
  draft: 'neutral',
  submitted: 'primary',
  in_review: 'secondary',
  changes_requested: 'warning',
  accepted: 'alternative',
  published: 'success',
  not_retained: 'neutral',
  withdrawn: 'neutral',
  archived: 'neutral',
  field_review: 'secondary',
  validation: 'primary',
};

/** Words that stay legible on each mark: the theme's own orange does not. */
const inkOf = (variant: StatusVariant) =>
  variant === 'warning' || variant === 'neutral' ? 'neutral800' : `${variant}700`;

/** A stage in words, with the same calm mark wherever it is shown. */
export function StageStatus({ stage }: { stage: Stage }) {
  const variant = variants[stage];
  return (
    <Status variant={variant} size="S" display="inline-flex" maxWidth="100%">
      <Typography tag="span" variant="pi" fontWeight="bold" textColor={inkOf(variant)}>
        {french(stages[stage].fr)}
      </Typography>
    </Status>
  );
}
