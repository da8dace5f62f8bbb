import { type RetentionName, retentionRule, spanBefore } from '@pratiques/shared';

/** Whether people were told as long before as the rule says. */
export function isToldLongEnough(name: RetentionName, told: Date | null, now: Date): boolean {
  const { toldBefore } = retentionRule(name);
  return !toldBefore || (told !== null && told <= spanBefore(now, toldBefore));
}
