import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/index';
import { RECHECK } from './commands/recheck';
import { EXPLAIN_RULE } from './commands/explainRule';
import { SOURCE } from './diagnostics';
import type { DocumentChecks } from './documentChecks';
import { ignoreInFile, ignoreOnLine } from './ignoreComments';
import { rangeOf } from './ranges';
import { workspaceEditOf } from './workspaceEdits';

const { QuickFix } = vscode.CodeActionKind;

/** What matters most comes first, for all that an answer lacks is found on its first line. */
const LOUDNESS: readonly Severity[] = ['warning', 'information', 'hint'];

/** Offers, for each finding under the cursor, its fixes, the two ways to ignore it, and its page. */
export function registerQuickFixes(checks: DocumentChecks): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      async provideCodeActions(document, range, context, token) {
        const check = await checks.current(document);
        if (!check?.isAnswer || token.isCancellationRequested) return [];
        const found = check.report.findings
          .filter((finding) => range.intersection(rangeOf(document, finding)) !== undefined)
          .sort((a, b) => LOUDNESS.indexOf(a.severity) - LOUDNESS.indexOf(b.severity));
        const offer = (actionsFor: (finding: Finding) => vscode.CodeAction[]) =>
          found.flatMap((finding) => {
            const diagnostics = context.diagnostics.filter((diagnostic) =>
              shows(diagnostic, document, finding),
            );
            return actionsFor(finding).map((action) => Object.assign(action, { diagnostics }));
          });
        // Fixes first: where many findings share a line, the rest is a long tail.
        return [
          ...offer((finding) => fixes(document, finding)),
          ...offer((finding) => [...ignores(document, finding), explanation(finding)]),
        ];
      },
    },
    { providedCodeActionKinds: [QuickFix] },
  );
}

function fixes(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  return finding.fixes.map((fix) => {
    const action = edit(document, fix.title, workspaceEditOf(document, fix.edits));
    action.isPreferred = fix.preferred ?? false;
    return action;
  });
}

function ignores(document: vscode.TextDocument, { rule, start }: Finding): vscode.CodeAction[] {
  const source = document.getText();
  const onLine = ignoreOnLine(source, start, rule);
  const inFile = workspaceEditOf(document, [ignoreInFile(source, rule)]);
  return [
    ...(onLine
      ? [edit(document, `Ignore "${rule}" on this line`, workspaceEditOf(document, [onLine]))]
      : []),
    edit(document, `Ignore "${rule}" in this file`, inFile),
  ];
}

function explanation({ rule }: Finding): vscode.CodeAction {
  const action = new vscode.CodeAction(`Explain ${rule}`, QuickFix);
  action.command = { command: EXPLAIN_RULE, title: action.title, arguments: [rule] };
  return action;
}

function edit(
  document: vscode.TextDocument,
  title: string,
  change: vscode.WorkspaceEdit,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.edit = change;
  // A fix is no typing: what it cleared should be gone at once.
  action.command = { command: RECHECK, title, arguments: [document.uri] };
  return action;
}

function shows(
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
  finding: Finding,
): boolean {
  return (
    diagnostic.source === SOURCE &&
    typeof diagnostic.code === 'object' &&
    diagnostic.code.value === finding.rule &&
    diagnostic.range.isEqual(rangeOf(document, finding))
  );
}
