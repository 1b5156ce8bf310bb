import type { RuleId, Severity } from '../model';

/** How loudly each rule speaks unless it, or the writer, says otherwise. */
export const SEVERITIES: Readonly<Record<RuleId, Severity>> = {
  'missing-customer-impact': 'warning',
  'missing-detection': 'information',
  'missing-severity': 'information',
  'missing-roles': 'information',
  'missing-mitigation': 'information',
  'missing-rationale': 'hint',
  'missing-communication': 'information',
  'missing-root-cause': 'information',
  'missing-recovery': 'information',
  'missing-review': 'information',
  'missing-follow-through': 'warning',
  'missing-preparation': 'hint',
  'no-heroics': 'warning',
  'no-solo-credit': 'information',
  'no-blame': 'warning',
  'stabilize-first': 'warning',
};

/** The rule's page: what it marks and why. */
export function ruleUrl(id: RuleId): string {
  return `https://github.com/incident-answers/incident-answers/blob/main/docs/rules/${id}.md`;
}
