import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

/** A draft that says by its labels that it is an answer. It blames, saves the day and lacks much. */
export const STORY = `## Situation

Our pods crashed on a Monday, and the junior engineer failed to read the warning.

## Task

I was on call.

## Action

I restarted the pods and saved the day.

## Result

The pods ran again.
`;

/** Opens an unsaved document and shows it. */
export function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  return until('an unsaved document with the text it was given', async () => {
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
    if (document.getText() === content) return document;
    // VS Code uses the names of closed drafts again, and fills a new draft from the backup of the
    // old one of that name while the backup is not yet deleted.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return undefined;
  });
}

/** Writes a file into the open folder and shows it. */
export async function openFile(name: string, content: string): Promise<vscode.TextDocument> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  // Not by `openTextDocument`, which keeps a document alive for minutes after its tab is closed.
  await vscode.commands.executeCommand('vscode.open', uri);
  return until(name, () =>
    vscode.workspace.textDocuments.find((document) => document.uri.path === uri.path),
  );
}

/** The URI of a file in the open folder, whether it is there or not. */
export function inFolder(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The diagnostics of this extension on a document. */
export function findingsOn(document: vscode.TextDocument | vscode.Uri): vscode.Diagnostic[] {
  const uri = 'uri' in document ? document.uri : document;
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'incident-answers');
}

/** The id of the rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  assert.ok(typeof code === 'object', 'the code is a link');
  return String(code.value);
}

/** The first finding of a rule, awaited. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} on ${document.uri.path}`, () =>
    findingsOn(document).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits until a rule has no finding on the document, or, without a rule, until none has. */
export async function quiet(document: vscode.TextDocument, rule?: string): Promise<void> {
  await until(`no ${rule ?? 'finding'} on ${document.uri.path}`, () =>
    findingsOn(document).every((diagnostic) => rule !== undefined && ruleOf(diagnostic) !== rule),
  );
}

/** Replaces the first occurrence of some words. */
export async function replace(
  document: vscode.TextDocument,
  words: string,
  others: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is in the document`);
  const range = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + words.length),
  );
  edit.replace(document.uri, range, others);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Changes a setting for the open folder; returns what puts it back. */
export async function setting(name: string, value: unknown): Promise<() => Promise<void>> {
  const set = async (to: unknown) =>
    vscode.workspace
      .getConfiguration('incidentAnswers')
      .update(name, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  return () => set(undefined);
}

/** Closes every tab without saving. */
export async function closeAll(): Promise<void> {
  // What is unsaved would be asked about, so it goes first, one by one.
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await until('all tabs to be closed', async () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
    return tabs.length === 0;
  });
}
