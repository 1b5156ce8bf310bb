import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Checker, Report } from '../../src/core';
import { DocumentChecks, type Check } from '../../src/editor/documentChecks';
import { closeAll, openUntitled, replace } from './drafts';
import { until } from './until';

const NOTHING: Report = { answers: [], findings: [], declined: undefined, declaresAnswer: false };
const rulePages = vscode.Uri.parse('file:///nowhere');

suite('the checks of open documents', () => {
  let log: vscode.LogOutputChannel;
  let checks: DocumentChecks;
  let texts: string[];
  let made: Check[];
  let forgotten: string[];
  /** Documents of earlier tests, which VS Code keeps alive for a while. */
  let others: readonly vscode.TextDocument[];

  /** Watches with a checker that only writes down what it is given. */
  function watch(loadChecker: (checker: Checker) => Promise<Checker>, fails = false): void {
    checks = new DocumentChecks({
      log,
      rulePages,
      loadChecker: () =>
        loadChecker({
          check: (source) => {
            if (others.some((other) => other.getText() === source)) return NOTHING;
            texts.push(source);
            if (fails) throw new Error('on purpose');
            return NOTHING;
          },
        }),
    });
    checks.onDidCheck((check) => {
      if (!others.includes(check.document)) made.push(check);
    });
    checks.onDidForget((uri) => forgotten.push(uri.toString()));
  }

  suiteSetup(() => {
    log = vscode.window.createOutputChannel('Checks under test', { log: true });
  });
  suiteTeardown(() => log.dispose());
  setup(async () => {
    await closeAll();
    [texts, made, forgotten] = [[], [], []];
    others = vscode.workspace.textDocuments;
  });
  teardown(async () => {
    checks.dispose();
    await closeAll();
  });

  test('load the checker once', async () => {
    let loads = 0;
    watch(async (checker) => {
      loads++;
      return checker;
    });
    await openUntitled('one');
    await openUntitled('two');
    await until('both checks', () => ['one', 'two'].every((text) => texts.includes(text)));
    assert.equal(loads, 1);
  });

  test('read no text that was replaced while the checker was slow', async () => {
    let finish: (() => void) | undefined;
    watch(async (checker) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return checker;
    });
    const draft = await openUntitled('old words');
    await replace(draft, 'old', 'new');
    await until('the load', () => finish)?.then((done) => done());
    await until('a check', () => made.length > 0);
    assert.deepEqual([...new Set(texts)], ['new words']);
    assert.ok(made.every(({ version }) => version === draft.version));
  });

  test('say nothing of a document that was closed while the checker was slow', async () => {
    let finish: (() => void) | undefined;
    watch(async (checker) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return checker;
    });
    await openUntitled('closed soon');
    const done = await until('the load', () => finish);
    await closeAll();
    done();
    await openUntitled('still here');
    await until('a check', () => made.length > 0);
    assert.deepEqual(texts, ['still here']);
  });

  test('wait for a pause in the typing', async () => {
    watch(async (checker) => checker);
    const draft = await openUntitled('a');
    await until('the first check', () => made.length === 1);
    for (const letter of 'bcdef') {
      await replace(draft, draft.getText(), draft.getText() + letter);
    }
    assert.equal(made.length, 1);
    await until('the second check', () => made.length > 1);
    assert.deepEqual(texts, ['a', 'abcdef']);
  });

  test('are made at once where they are asked for', async () => {
    watch(async (checker) => checker);
    const draft = await openUntitled('a');
    await replace(draft, 'a', 'b');
    const check = await checks.current(draft);
    assert.equal(check?.version, draft.version);
    assert.equal(await checks.current(draft), check, 'and not twice');
  });

  test('log a failing check, forget the document, and go on', async () => {
    watch(async (checker) => checker, true);
    const draft = await openUntitled('a');
    await until('the failure', () => forgotten.includes(draft.uri.toString()));
    assert.equal(await checks.current(draft), undefined);
    await replace(draft, 'a', 'b');
    await until('another try', () => texts.includes('b'));
    assert.deepEqual(made, []);
  });

  test('survive a checker that cannot be loaded', async () => {
    let loads = 0;
    watch(async () => {
      loads++;
      throw new Error('on purpose');
    });
    const draft = await openUntitled('a');
    assert.equal(await checks.current(draft), undefined);
    assert.equal(await checks.current(draft), undefined);
    assert.equal(loads, 1);
  });
});
