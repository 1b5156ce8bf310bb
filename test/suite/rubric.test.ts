import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, openFile, openUntitled, STORY } from './drafts';
import { until } from './until';

const rubricTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && /incidentAnswers\.rubric/.test(input.viewType),
    );

const check = (): Thenable<unknown> =>
  vscode.commands.executeCommand('incidentAnswers.checkRubric');

// What the page shows, and what its buttons do, is tested in test/ui: a suite cannot look inside.
suite('the rubric', () => {
  teardown(closeAll);

  test('opens beside an unsaved draft and leaves the focus there', async () => {
    const draft = await openUntitled(STORY);
    await check();
    const tab = await until('the rubric', () => rubricTabs()[0]);
    assert.match(tab.label, /^Rubric/);
    assert.notEqual(tab.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, draft);
  });

  test('opens once for a draft', async () => {
    const draft = await openUntitled(STORY);
    await check();
    await until('the rubric', () => rubricTabs()[0]);
    await vscode.window.showTextDocument(draft);
    await check();
    await until('the focus', () => rubricTabs()[0]?.isActive);
    assert.equal(rubricTabs().length, 1);
  });

  test('is for Markdown', async () => {
    await openUntitled('I saved the day.', 'plaintext');
    // Awaiting it would wait for somebody to close the message.
    void check();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(rubricTabs(), []);
  });

  test('turns the checks on for the draft that it is asked for', async () => {
    const draft = await openFile('README.md', 'I restarted the pods and saved the day.\n');
    await check();
    await finding(draft, 'no-heroics');
  });

  test('stays when its draft is closed', async () => {
    const draft = await openFile('answers/rubric.md', STORY);
    await check();
    await until('the rubric', () => rubricTabs()[0]);
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the draft to be closed', () => vscode.window.visibleTextEditors.length === 0);
    assert.equal(rubricTabs().length, 1);
  });
});
