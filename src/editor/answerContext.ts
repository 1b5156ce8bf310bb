import * as vscode from 'vscode';
import type { DocumentChecks } from './documentChecks';

/** Tells menus, as `incidentAnswers.isAnswer`, whether the active editor holds an answer draft. */
export function registerAnswerContext(checks: DocumentChecks): vscode.Disposable {
  const tell = (isAnswer: boolean) =>
    void vscode.commands.executeCommand('setContext', 'incidentAnswers.isAnswer', isAnswer);
  const isActive = (uri: vscode.Uri) =>
    vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(async (editor) => {
      // The focus is in a page or a view: the draft's own editor keeps its menus.
      if (!editor) return;
      const check = await checks.current(editor.document);
      if (editor === vscode.window.activeTextEditor) tell(check?.isAnswer ?? false);
    }),
    checks.onDidCheck(({ document, isAnswer }) => {
      if (isActive(document.uri)) tell(isAnswer);
    }),
    checks.onDidForget((uri) => {
      if (isActive(uri)) tell(false);
    }),
  );
}
