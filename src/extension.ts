import * as vscode from 'vscode';
import { loadChecker } from './core/index';
import { registerAnswerContext } from './editor/answerContext';
import { registerCheckDocument } from './editor/commands/checkDocument';
import { registerCheckRubric } from './editor/commands/checkRubric';
import { registerExplainRule } from './editor/commands/explainRule';
import { registerRecheck } from './editor/commands/recheck';
import { registerDiagnostics } from './editor/diagnostics';
import { DocumentChecks } from './editor/documentChecks';
import { registerQuickFixes } from './editor/quickFixes';
import { RubricPanels } from './editor/rubric/panels';

/** Puts the parts together; called at the first Markdown document. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri, subscriptions } = context;
  const rulePages = vscode.Uri.joinPath(extensionUri, 'docs', 'rules');
  const log = vscode.window.createOutputChannel('Incident Answers', { log: true });
  const checks = new DocumentChecks({ log, loadChecker, rulePages });
  const rubrics = new RubricPanels(checks, extensionUri);

  subscriptions.push(
    log,
    checks,
    registerDiagnostics(checks),
    registerAnswerContext(checks),
    registerQuickFixes(checks),
    rubrics.registerSerializer(),
    registerCheckDocument(checks),
    registerCheckRubric(checks, rubrics),
    registerExplainRule(rulePages, log),
    registerRecheck(checks),
  );
}
