import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import criteria from '../../snippets/criteria.json';
import lifecycle from '../../snippets/lifecycle.json';
import star from '../../snippets/star.json';
import { parseSnippetBody } from '../unit/content/snippet-body';
import { until } from './until';

suite('snippets', () => {
  const bodies = Object.entries({ ...star, ...lifecycle, ...criteria }).map(
    ([name, { body }]) => [name, [body].flat().join('\n')] as const,
  );

  test('each is inserted by its name as it is written', async () => {
    for (const [name, body] of bodies) {
      const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
      await vscode.window.showTextDocument(draft);
      const inserted = await until(`the snippet "${name}"`, async () => {
        if (draft.getText() === '')
          await vscode.commands.executeCommand('editor.action.insertSnippet', {
            langId: 'markdown',
            name,
          });
        return draft.getText() !== '' && draft.getText();
      });
      assert.equal(inserted.replaceAll('\r\n', '\n'), parseSnippetBody(body).plain, name);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  test('a prefix is completed in a Markdown document', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'sta' });
    await vscode.window.showTextDocument(draft);
    const prefixes = await until('completions', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        draft.uri,
        new vscode.Position(0, 3),
      );
      const labels = list.items.map(({ label }) =>
        typeof label === 'string' ? label : label.label,
      );
      return labels.includes('star') && labels;
    });
    assert.ok(prefixes.includes('star-lifecycle'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
