import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

suite('activation', () => {
  test('comes with the first Markdown document', async () => {
    const extension = vscode.extensions.getExtension('incident-answers.incident-answers');
    assert.ok(extension, 'the extension is not there');
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# A draft\n',
    });
    await vscode.window.showTextDocument(document);
    await until('the extension to be active', () => extension.isActive);
  });
});
