import * as vscode from 'vscode';
import type { DocumentChecks } from '../documentChecks';
import { isMarkdown } from '../draftDocuments';

/** Incident Answers: Check This Document, whatever it is called. */
export function registerCheckDocument(checks: DocumentChecks): vscode.Disposable {
  return vscode.commands.registerCommand('incidentAnswers.checkDocument', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const check = document && isMarkdown(document) ? await checks.request(document) : undefined;
    const say = (message: string) => void vscode.window.showInformationMessage(message);
    if (!document || !isMarkdown(document)) {
      say('Open a Markdown draft to check it.');
    } else if (!check) {
      say('This document could not be checked. The output channel “Incident Answers” says why.');
    } else if (check.report.declined !== undefined) {
      say(check.report.declined);
    } else {
      const { length } = check.report.findings;
      const found = length === 0 ? 'nothing to mark' : `${length} to look at, under Problems`;
      say(`Checked: ${found}. It stays checked as you write.`);
    }
  });
}
