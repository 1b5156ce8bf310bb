import * as vscode from 'vscode';
import { openDocument } from './draftDocuments';

/** Calls back with each open document that has just lost its last tab. */
export function onDidCloseLastTab(
  callback: (document: vscode.TextDocument) => void,
): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    const left = new Set(
      vscode.window.tabGroups.all.flatMap((group) => group.tabs.flatMap(documentsIn)),
    );
    for (const uri of closed.flatMap(documentsIn)) {
      const document = left.has(uri) ? undefined : openDocument(uri);
      if (document) callback(document);
    }
  });
}

/** Calls back with each open document that has just got a tab. */
export function onDidOpenTab(callback: (document: vscode.TextDocument) => void): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
    for (const uri of opened.flatMap(documentsIn)) {
      const document = openDocument(uri);
      if (document) callback(document);
    }
  });
}

/** Whether the document is open in a tab, be it in the background. */
export function hasTab(uri: vscode.Uri): boolean {
  return groupOf(uri) !== undefined;
}

/**
 * The column in which the document is open, or else one in which it can be opened without covering
 * `page`.
 */
export function columnBeside(page: vscode.WebviewPanel, uri: vscode.Uri): vscode.ViewColumn {
  const { tabGroups, visibleTextEditors } = vscode.window;
  const shown = visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const other = tabGroups.all.find(({ viewColumn }) => viewColumn !== page.viewColumn);
  return (shown ?? groupOf(uri) ?? other)?.viewColumn ?? vscode.ViewColumn.Beside;
}

function groupOf(uri: vscode.Uri): vscode.TabGroup | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some((tab) => documentsIn(tab).includes(uri.toString())),
  );
}

function documentsIn({ input }: vscode.Tab): string[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
    return [input.uri.toString()];
  }
  if (input instanceof vscode.TabInputTextDiff) {
    return [input.original.toString(), input.modified.toString()];
  }
  return [];
}
