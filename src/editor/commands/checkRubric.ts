import * as vscode from 'vscode';
import type { DocumentChecks } from '../documentChecks';
import { isMarkdown } from '../draftDocuments';
import type { RubricPanels } from '../rubric/panels';

/** Incident Answers: Check Against Rubric. */
export function registerCheckRubric(
  checks: DocumentChecks,
  panels: RubricPanels,
): vscode.Disposable {
  return vscode.commands.registerCommand('incidentAnswers.checkRubric', async () => {
    // With the focus in the rubric itself, the draft beside it is meant.
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const document = activeTextEditor
      ? activeTextEditor.document
      : visibleTextEditors.map((editor) => editor.document).find(isMarkdown);
    if (!document || !isMarkdown(document)) {
      await vscode.window.showInformationMessage(
        'Open a Markdown draft to check it against the rubric.',
      );
      return;
    }
    await checks.request(document);
    panels.showBeside(document.uri);
  });
}
