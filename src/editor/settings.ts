import * as vscode from 'vscode';
import type { CareerLevel, CheckOptions, RuleId, Severity } from '../core/index';

const LEVELS: readonly string[] = ['early', 'mid', 'senior', 'manager'] satisfies CareerLevel[];
const SEVERITIES: readonly string[] = ['off', 'hint', 'information', 'warning'] satisfies (
  Severity | 'off'
)[];

/** The section of the settings that belongs to this extension. */
export const SECTION = 'incidentAnswers';

const settingsFor = (document: vscode.TextDocument): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration(SECTION, document);

/** What the writer's settings say about checking this document; anything unknown in them is skipped. */
export function checkOptionsFor(document: vscode.TextDocument): CheckOptions {
  const settings = settingsFor(document);
  const level: unknown = settings.get('level');
  const rules: unknown = settings.get('rules');
  const severities = Object.fromEntries(
    Object.entries(typeof rules === 'object' && rules !== null ? rules : {}).filter(
      ([, severity]) => SEVERITIES.includes(String(severity)),
    ),
  ) as Partial<Record<RuleId, Severity | 'off'>>;
  return { ...(isLevel(level) ? { level } : {}), severities };
}

/** The globs of `incidentAnswers.files`. */
export function answerGlobsFor(document: vscode.TextDocument): readonly string[] {
  const globs: unknown = settingsFor(document).get('files');
  return Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string') : [];
}

function isLevel(value: unknown): value is CareerLevel {
  return typeof value === 'string' && LEVELS.includes(value);
}
