import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  finding,
  findingsOn,
  openFile,
  openUntitled,
  quiet,
  ruleOf,
  STORY,
} from './drafts';
import { until } from './until';

/** The quick fixes that are offered at a place; asked for until there are some. */
function fixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return until('the quick fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.length > 0 && actions;
  });
}

/** Does what VS Code does with a chosen action. */
async function choose(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `"${title}" is among: ${actions.map((each) => each.title).join(', ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

suite('quick fixes', () => {
  teardown(closeAll);

  test('are offered where the finding is, with the ways to ignore and to learn', async () => {
    const draft = await openUntitled(STORY);
    const { range } = await finding(draft, 'no-blame');
    const titles = (await fixesAt(draft, range)).map(({ title }) => title);
    for (const title of [
      'Ignore "no-blame" on this line',
      'Ignore "no-blame" in this file',
      'Explain no-blame',
    ]) {
      assert.ok(titles.includes(title), `"${title}" is among: ${titles.join(', ')}`);
    }
    assert.ok(titles.every((title) => !title.includes('no-heroics')));
  });

  test('are not offered in a document that is no answer', async () => {
    const readme = await openFile('NOTES.md', 'I restarted the pods and saved the day.\n');
    await finding(await openUntitled(STORY), 'no-blame');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      readme.uri,
      new vscode.Range(0, 0, 0, 40),
    );
    assert.deepEqual(
      actions.filter(({ title }) => /no-|missing-/.test(title)),
      [],
    );
  });

  test('add what is missing as a prompt with places to fill in', async () => {
    const draft = await openUntitled(STORY);
    const { range } = await finding(draft, 'missing-customer-impact');
    const action = (await fixesAt(draft, range)).find(({ title }) => /customer impact/.test(title));
    assert.ok(action?.isPreferred);
    await choose([action], action.title);
    await quiet(draft, 'missing-customer-impact');
    const { selection } = vscode.window.activeTextEditor!;
    assert.equal(draft.getText(selection), 'how long', 'the first place is selected');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    const next = vscode.window.activeTextEditor!.selection;
    assert.ok(next.start.isAfter(selection.end), 'the next place is a tab stop');
  });

  test('rewrite each of the phrases that have a rewriting, and the finding is gone', async () => {
    for (const rule of ['no-heroics', 'no-blame', 'no-solo-credit']) {
      const draft = await openUntitled(
        STORY.replace('restarted the pods', 'restarted the pods all by myself'),
      );
      const { range } = await finding(draft, rule);
      const before = findingsOn(draft).filter((d) => ruleOf(d) === rule).length;
      const fixes = (await fixesAt(draft, range)).filter(
        ({ title, diagnostics }) =>
          diagnostics?.some((d) => ruleOf(d) === rule) && !/^(Ignore|Explain) /.test(title),
      );
      assert.ok(fixes[0], `${rule} has a fix`);
      await choose(fixes, fixes[0].title);
      await until(
        `${rule} to be fixed`,
        () => findingsOn(draft).filter((d) => ruleOf(d) === rule).length < before,
      );
    }
  });

  test('ignore a rule on one line of a list, which stays a list', async () => {
    const draft = await openUntitled(
      `${STORY}\n- I called Ana.\n- The intern failed to test it.\n- QA failed to notice.\n`,
    );
    const line = draft.getText().split('\n').indexOf('- QA failed to notice.');
    const found = await until('the finding', () =>
      findingsOn(draft).find((d) => d.range.start.line === line),
    );
    const rule = ruleOf(found);
    await choose(await fixesAt(draft, found.range), `Ignore "${rule}" on this line`);
    assert.equal(draft.lineAt(line).text, `  <!-- incident-answers-ignore-next-line ${rule} -->`);
    await until('the finding to be gone', () =>
      findingsOn(draft).every((d) => d.range.start.line !== line + 1),
    );
    await finding(draft, 'no-blame');
  });

  test('ignore a rule in a file with CRLF, which keeps its ends of lines', async () => {
    const text = `---\ntype: incident-answer\n---\n\n${STORY}`.replaceAll('\n', '\r\n');
    const draft = await openFile('answers/crlf.md', text);
    const { range } = await finding(draft, 'no-blame');
    await choose(await fixesAt(draft, range), 'Ignore "no-blame" in this file');
    await quiet(draft, 'no-blame');
    assert.equal(draft.lineAt(3).text, '<!-- incident-answers-ignore no-blame -->');
    assert.doesNotMatch(draft.getText(), /[^\r]\n/);
    const heroic = await finding(draft, 'no-heroics');
    await choose(await fixesAt(draft, heroic.range), 'Ignore "no-heroics" in this file');
    await quiet(draft, 'no-heroics');
    assert.equal(draft.lineAt(3).text, '<!-- incident-answers-ignore no-blame no-heroics -->');
  });

  test('are checked at once after they are applied', async () => {
    const draft = await openUntitled(STORY);
    const { range } = await finding(draft, 'no-blame');
    await choose(await fixesAt(draft, range), 'Ignore "no-blame" on this line');
    // The command has run; no pause is waited for.
    assert.ok(findingsOn(draft).every((d) => ruleOf(d) !== 'no-blame'));
  });

  test('explain a rule on its own page, without the network', async () => {
    const draft = await openUntitled(STORY);
    const { range } = await finding(draft, 'no-blame');
    await choose(await fixesAt(draft, range), 'Explain no-blame');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => /no-blame/.test(activeTab?.label ?? '')),
    );
  });
});
