import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  finding,
  findingsOn,
  inFolder,
  openFile,
  openUntitled,
  quiet,
  replace,
  ruleOf,
  setting,
  STORY,
} from './drafts';
import { until } from './until';

const PLAIN = 'I restarted the pods and saved the day. Then I went home.\n';

suite('diagnostics', () => {
  teardown(closeAll);

  test('mark an unsaved draft that is labelled as an answer', async () => {
    const draft = await openUntitled(STORY);
    const found = await finding(draft, 'no-blame');
    assert.equal(found.source, 'incident-answers');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(draft.getText(found.range), /failed to/);
    assert.ok(typeof found.code === 'object');
    assert.match(String(found.code.target), /^https:.*no-blame/);
  });

  test('mark what is missing once, on the first line and not over the draft', async () => {
    const draft = await openUntitled(STORY);
    const found = await finding(draft, 'missing-follow-through');
    assert.ok(found.range.isSingleLine);
    assert.equal(found.range.start.line, 0);
    assert.equal(findingsOn(draft).filter((d) => ruleOf(d) === 'missing-follow-through').length, 1);
  });

  test('mark a new draft that takes the name of one just closed', async () => {
    // VS Code writes a backup after a second; closing about then leaves it for the next of the name.
    for (let age = 960; age <= 1010; age += 8) {
      const old = await vscode.workspace.openTextDocument({
        language: 'markdown',
        content: 'Old.',
      });
      const ripe = new Promise((resolve) => setTimeout(resolve, age));
      await vscode.window.showTextDocument(old);
      await ripe;
      const closed = new Promise<void>((resolve) => {
        const listener = vscode.workspace.onDidCloseTextDocument((document) => {
          if (document !== old) return;
          listener.dispose();
          resolve();
        });
      });
      // Not awaited: the command takes longer than the document, and the backup may be gone by then.
      void vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await closed;
      const draft = await openUntitled(STORY);
      assert.equal(draft.getText(), STORY);
      await finding(draft, 'no-blame');
      await closeAll();
    }
  });

  test('keep their places with CRLF, emoji and entities before them', async () => {
    const draft = await openUntitled(STORY);
    await vscode.window.activeTextEditor?.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await replace(draft, 'I restarted the pods', 'I 🚒 restarted R&amp;D *pods*');
    const place = draft.getText().indexOf('saved the day');
    await until('the words to be marked', () =>
      findingsOn(draft).some(
        (d) => ruleOf(d) === 'no-heroics' && draft.offsetAt(d.range.start) === place,
      ),
    );
  });

  test('go when the words go, and come back with them', async () => {
    const draft = await openUntitled(STORY);
    await finding(draft, 'no-heroics');
    await replace(draft, ' and saved the day', '');
    await quiet(draft, 'no-heroics');
    await replace(draft, 'restarted the pods', 'restarted the pods and saved the day');
    await finding(draft, 'no-heroics');
  });

  test('mark a file that is named as an answer, and one whose front matter says so', async () => {
    await finding(await openFile('answers/plain.md', PLAIN), 'no-heroics');
    await finding(await openFile('other.answer.md', PLAIN), 'no-heroics');
    const typed = `---\ntype: incident-answer\n---\n\n${PLAIN}`;
    await finding(await openFile('typed.md', typed), 'no-heroics');
  });

  test('leave every other Markdown document alone, until the writer asks', async () => {
    const readme = await openFile('README.md', PLAIN);
    // Checked later than the first, so the first has had its time.
    await finding(await openFile('answers/plain.md', PLAIN), 'no-heroics');
    assert.deepEqual(findingsOn(readme), []);
    await vscode.window.showTextDocument(readme);
    await vscode.commands.executeCommand('incidentAnswers.checkDocument');
    await finding(readme, 'no-heroics');
  });

  test('go when the document is closed, and stay away', async () => {
    const draft = await openFile('answers/closing.md', PLAIN);
    const { uri } = draft;
    await finding(draft, 'no-heroics');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('no diagnostics', () => findingsOn(uri).length === 0);
    await vscode.commands.executeCommand('vscode.open', uri);
    await until('diagnostics again', () => findingsOn(uri).length > 0);
  });

  test('go with the last tab even where another extension keeps the document alive', async () => {
    const uri = inFolder('answers/kept.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(PLAIN));
    const kept = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(kept);
    await finding(kept, 'no-heroics');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('no diagnostics', () => findingsOn(uri).length === 0);
    assert.equal(kept.isClosed, false);
    await vscode.commands.executeCommand('vscode.open', uri);
    await until('diagnostics again', () => findingsOn(uri).length > 0);
  });

  test('stay while the draft is open in a second tab', async () => {
    const draft = await openFile('answers/twice.md', PLAIN);
    await finding(draft, 'no-heroics');
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.ok(findingsOn(draft).length > 0);
  });

  test('go when the file is deleted', async () => {
    const { uri } = await openFile('answers/deleted.md', PLAIN);
    await until('diagnostics', () => findingsOn(uri).length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('no diagnostics', () => findingsOn(uri).length === 0);
  });

  test('follow a file to its new name', async () => {
    const draft = await openFile('answers/before.md', PLAIN);
    await finding(draft, 'no-heroics');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(draft.uri, inFolder('answers/after.md'), { overwrite: true });
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('diagnostics', () => findingsOn(inFolder('answers/after.md')).length > 0);
    assert.deepEqual(findingsOn(draft.uri), []);
  });

  test('go when the language changes, and come back with it', async () => {
    const draft = await openUntitled(STORY);
    await finding(draft, 'no-blame');
    const plain = await vscode.languages.setTextDocumentLanguage(draft, 'plaintext');
    await until('no diagnostics', () => findingsOn(plain).length === 0);
    const again = await vscode.languages.setTextDocumentLanguage(plain, 'markdown');
    await finding(again, 'no-blame');
  });

  test('leave the pages of the rules alone, which quote weak answers', async () => {
    const extension = vscode.extensions.getExtension('incident-answers.incident-answers');
    assert.ok(extension);
    const page = vscode.Uri.joinPath(extension.extensionUri, 'docs', 'rules', 'no-blame.md');
    const document = await vscode.workspace.openTextDocument(page);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('incidentAnswers.checkDocument');
    assert.deepEqual(findingsOn(document), []);
  });

  test('are as loud as the settings say', async () => {
    const draft = await openFile('answers/loud.md', PLAIN);
    await finding(draft, 'no-heroics');
    const restore = await setting('rules', { 'no-heroics': 'hint', 'missing-review': 'off' });
    try {
      await until('a hint', () =>
        findingsOn(draft).some(
          (d) => ruleOf(d) === 'no-heroics' && d.severity === vscode.DiagnosticSeverity.Hint,
        ),
      );
      await quiet(draft, 'missing-review');
    } finally {
      await restore();
    }
    await until('a warning again', () =>
      findingsOn(draft).some(
        (d) => ruleOf(d) === 'no-heroics' && d.severity === vscode.DiagnosticSeverity.Warning,
      ),
    );
    await finding(draft, 'missing-review');
  });

  test('follow the globs of the settings, also those from the folder', async () => {
    const draft = await openFile('stories/one.md', PLAIN);
    const restore = await setting('files', ['stories/*.md']);
    try {
      await finding(draft, 'no-heroics');
    } finally {
      await restore();
    }
    await quiet(draft);
  });

  test('expect more of a senior answer', async () => {
    const draft = await openUntitled(STORY);
    await finding(draft, 'no-blame');
    assert.ok(!findingsOn(draft).some((d) => ruleOf(d) === 'missing-preparation'));
    const restore = await setting('level', 'senior');
    try {
      await finding(draft, 'missing-preparation');
    } finally {
      await restore();
    }
    await quiet(draft, 'missing-preparation');
  });
});
