import * as vscode from 'vscode';
import { answerGlobsFor } from './settings';

// The old side of a diff and the boxes in which comments are typed are Markdown, but nobody's draft.
const NO_DRAFTS: readonly string[] = ['git', 'comment', 'output'];

/** Whether a document may hold a draft: Markdown, wherever it is stored. */
export function isMarkdown(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && !NO_DRAFTS.includes(document.uri.scheme);
}

/** Whether the document is named as a draft by the setting `incidentAnswers.files`. */
export function isNamedAsAnswer(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return answerGlobsFor(document).some((glob) => {
    const patterns: vscode.GlobPattern[] = [glob];
    // `answers/*.md` is meant from the folder that is open.
    if (folder) patterns.push(new vscode.RelativePattern(folder, glob));
    return patterns.some(
      (pattern) => vscode.languages.match({ language: 'markdown', pattern }, document) > 0,
    );
  });
}

/** The open document with this URI, if there is one; it is not opened and not kept alive. */
export function openDocument(uri: vscode.Uri | string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
}
