import * as vscode from 'vscode';
import type { TextEdit } from '../core/index';
import { rangeOf } from './ranges';

/** The change that makes the edits in this document, whichever editor is active; places to fill in become tab stops. */
export function workspaceEditOf(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => {
      const range = rangeOf(document, edit);
      if (edit.snippet === undefined) return vscode.TextEdit.replace(range, edit.text);
      const snippet = new vscode.SnippetTextEdit(range, new vscode.SnippetString(edit.snippet));
      // Core has indented the text for its place already.
      snippet.keepWhitespace = true;
      return snippet;
    }),
  );
  return change;
}
