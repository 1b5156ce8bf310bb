import * as vscode from 'vscode';

/** Opens the page of a rule, from the extension's own files. Takes the rule's id; not in the palette. */
export const EXPLAIN_RULE = 'incidentAnswers.explainRule';

export function registerExplainRule(
  rulePages: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return vscode.commands.registerCommand(EXPLAIN_RULE, async (rule: string) => {
    const page = vscode.Uri.joinPath(rulePages, `${rule}.md`);
    try {
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch (error) {
      // The built-in Markdown extension may be disabled; the pages read well as text, too.
      log.info(`No Markdown preview for ${rule}, opening the text: ${String(error)}`);
      await vscode.window.showTextDocument(page, { preview: true });
    }
  });
}
