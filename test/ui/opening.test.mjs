import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { openWorkbench } from './workbench.mjs';

suite('opening the samples', () => {
  const workbench = openWorkbench({ file: 'answers/checkout-outage.md' });

  test('shows the draft, with the extension at work', async () => {
    assert.match(await workbench.editor().innerText(), /\S/);
    await workbench.command('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .extension', {
      hasText: 'Incident Answers',
    });
    await row.locator('.activation-time', { hasText: 'Activation' }).waitFor();
    await workbench.picture('running-extensions');
  });
});
