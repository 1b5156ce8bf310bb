import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { suite, test } from 'mocha';
import { openWorkbench } from './workbench.mjs';

suite('findings in the editor', () => {
  const workbench = openWorkbench({ file: 'answers/checkout-outage.md' });

  /** How many warnings the status bar counts. */
  const warnings = async () => {
    const told = await workbench.page.locator('#status\\.problems a').getAttribute('aria-label');
    return Number(/Warnings: (\d+)/.exec(told ?? '')?.[1] ?? 0);
  };

  test('are underlined where they are', async () => {
    await workbench.squiggles('warning').first().waitFor();
    await workbench.picture('squiggles');
  });

  test('say on hover what was seen and what would be asked', async () => {
    await workbench.hoverOn(workbench.squiggles('warning').last());
    const hover = workbench.page.locator('.monaco-hover:visible').first();
    await hover.getByText('incident-answers').first().waitFor();
    assert.match(await hover.innerText(), /\?\s*incident-answers\(?no-heroics/);
    await workbench.picture('hover');
    await workbench.page.mouse.move(5, 5);
  });

  test('are listed among the problems', async () => {
    await workbench.page.keyboard.press('Control+Shift+m');
    const rows = workbench.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: 'no-blame' }).first().waitFor();
    await workbench.picture('problems');
    await workbench.page.keyboard.press('Control+j');
    await rows.first().waitFor({ state: 'hidden' });
  });

  test('are silenced by a quick fix, which leaves the rest', async () => {
    const before = await warnings();
    await workbench.clickOn(workbench.squiggles('warning').last());
    await workbench.quickFix('Ignore "no-heroics" on this line', 'quick-fix-menu');
    await workbench.line('incident-answers-ignore-next-line no-heroics').waitFor();
    await workbench.until('one warning less', async () => (await warnings()) === before - 1);
    await workbench.picture('quick-fix-applied');
  });

  test('add what is missing with places to fill in', async () => {
    const draft = '## Situation\n\nIt happened on a Monday.\n\n## Action\n\nWe rolled back.\n';
    fs.writeFileSync(path.join(workbench.folder, 'answers/short.md'), draft);
    await workbench.openFile('answers/short.md');
    await workbench.squiggles('warning').first().waitFor();
    const before = await warnings();
    await workbench.quickFix('Add a prompt for customer impact', 'missing-parts-menu');
    await workbench.page.locator('.snippet-placeholder').first().waitFor();
    await workbench.picture('prompt-inserted');
    const facts = ['12 minutes', 'customers in Spain', 'pay for an order', '2,000 of them'];
    for (const fact of facts) {
      await workbench.page.keyboard.type(fact);
      await workbench.page.keyboard.press('Tab');
    }
    await workbench.line('For 12 minutes, customers in Spain').waitFor();
    await workbench.until('one warning less', async () => (await warnings()) === before - 1);
  });

  test('are explained on a page of their own, which is there without a network', async () => {
    await workbench.openFile('answers/checkout-outage.md');
    await workbench.clickOn(workbench.squiggles('warning').last());
    await workbench.quickFix('Explain');
    await workbench
      .webview()
      .locator('h1', { hasText: /^no-|^stabilize/ })
      .waitFor();
    await workbench.picture('rule-page');
  });
});
