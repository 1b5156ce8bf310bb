import * as vscode from 'vscode';
import { CAREER_LEVELS, type CheckOptions, type RuleId, type Severity } from '../core/index';

const SEVERITIES: readonly unknown[] = ['off', 'hint', 'information', 'warning'] satisfies (
  Severity | 'off'
)[];

/** The section of the settings that belongs to this extension. */
export const SECTION = 'incidentAnswers';

const settingsFor = (document: vscode.TextDocument): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration(SECTION, document);

/** What the writer's settings say about checking this document; anything unknown in them is skipped. */
export function checkOptionsFor(document: vscode.TextDocument): CheckOptions {
  const settings = settingsFor(document);
  const usualLevel = CAREER_LEVELS.find((level) => level === settings.get('level'));
  const rules: unknown = settings.get('rules');
  const severities = Object.fromEntries(
    Object.entries(typeof rules === 'object' && rules !== null ? rules : {}).filter(
      ([, severity]) => SEVERITIES.includes(severity),
    ),
  ) as Partial<Record<RuleId, Severity | 'off'>>;
  return { ...(usualLevel && { usualLevel }), severities };
}

/** The globs of `incidentAnswers.files`. */
export function answerGlobsFor(document: vscode.TextDocument): readonly string[] {
  const globs: unknown = settingsFor(document).get('files');
  return Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string') : [];
}
