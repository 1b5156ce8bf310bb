import * as vscode from 'vscode';
import type { DocumentChecks } from '../documentChecks';
import { openDocument } from '../draftDocuments';

/** Runs after each fix; not in the palette. Takes the document's URI. */
export const RECHECK = 'incidentAnswers.recheck';

export function registerRecheck(checks: DocumentChecks): vscode.Disposable {
  return vscode.commands.registerCommand(RECHECK, async (uri: vscode.Uri) => {
    const document = openDocument(uri);
    if (document) await checks.current(document);
  });
}
