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

/** One of each of the tone rules, and a search before the first relief. */
const LONELY = `## Situation

Customers could not pay. The junior engineer failed to read the warning.

## Action

I wanted to understand the fault first, so I dug through heap dumps for forty minutes while customers kept failing. I restarted the pods all by myself.

## Result

I saved the day.
`;

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
    const selected = () => draft.getText(vscode.window.activeTextEditor?.selection);
    for (const [place, fact] of [
      ['[how long]', '12 minutes'],
      ['[who outside the team]', 'customers in Spain'],
      ['[do what]', 'pay for an order'],
      ['[how many or what share]', '2,000 of them'],
    ] as const) {
      await until(`${place} to be selected`, () => selected() === place);
      await vscode.commands.executeCommand('type', { text: fact });
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    await quiet(draft, 'missing-customer-impact');
  });

  test('take out a phrase without which the sentence is whole, and the finding is gone', async () => {
    const draft = await openUntitled(LONELY);
    const { range } = await finding(draft, 'no-solo-credit');
    await choose(await fixesAt(draft, range), 'Remove "all by myself"');
    await quiet(draft, 'no-solo-credit');
    assert.ok(draft.getText().includes('I restarted the pods.'));
  });

  for (const rule of ['no-heroics', 'no-blame', 'no-solo-credit', 'stabilize-first']) {
    test(`ask, for ${rule}, for what would stand better there`, async () => {
      const draft = await openUntitled(LONELY);
      const { range } = await finding(draft, rule);
      const added = (await fixesAt(draft, range)).find(({ title }) => /^Add /.test(title));
      assert.ok(added, `${rule} has a prompt`);
      await choose([added], added.title);
      const slot = draft.getText(vscode.window.activeTextEditor?.selection);
      assert.match(slot, /^\[.+\]$/, 'the first place to fill in is selected');
      // Nothing of the writer's own is gone.
      const words = draft.getText().split('\n');
      for (const line of LONELY.split('\n')) {
        assert.ok(words.some((now) => line.split('. ').every((part) => now.includes(part))));
      }
    });
  }

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
