import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setup, suite, suiteSetup, test } from 'mocha';
import { openWorkbench } from './workbench.mjs';

const OUTAGE = 'answers/checkout-outage.md';

/** It lacks nearly everything, whoever judges it. */
const SHORT = `## Situation

It happened on a Monday.

## Action

We rolled back the release.
`;

/** Every way that a draft could smuggle HTML into the page. */
const HOSTILE = `---
question: <img src=x onerror="globalThis.hacked=1">
---

# <img src=x onerror="globalThis.hacked=1"> "quoted" & 'so' on

## Situation

For 12 minutes, <b onclick="globalThis.hacked=1">customers</b> in \${1:Spain} could not pay &lt;script&gt;globalThis.hacked=1&lt;/script&gt;.

## Action

A Grafana alert showed 15 % errors. We rolled back \`<script>globalThis.hacked=1</script>\` and I saved the day <img src=x onerror=globalThis.hacked=1>.
`;

suite('the rubric page', () => {
  const workbench = openWorkbench({
    settings: {
      'files.autoSave': 'afterDelay',
      'files.defaultLanguage': 'markdown',
    },
  });
  const page = () => workbench.webview();
  const row = (name) => page().locator('.criteria > li', { hasText: name });
  const notice = (words) => page().locator('.notice', { hasText: words });
  const inFolder = (name) => path.join(workbench.folder, name);

  /** Opens a file, and its rubric beside it. */
  async function openRubric(file) {
    await workbench.openFile(file);
    // The palette lists the command as soon as the manifest is read.
    await workbench.command('Incident Answers: Check Against Rubric');
    await page().locator('.criteria > li').first().waitFor();
  }

  suiteSetup(() => workbench.command('View: Toggle Primary Side Bar Visibility'));
  setup(() => workbench.command('View: Close All Editors'));

  test('shows every criterion with its level beside the draft', async () => {
    await openRubric(OUTAGE);
    assert.equal(await page().locator('.criteria > li').count(), 12);
    const levels = await page().locator('.criteria .standing').allInnerTexts();
    for (const level of levels) assert.match(level, /Met|In part|Missing|Not asked here/);
    assert.match(await page().locator('.score').innerText(), /\d+ of 20/);
    await workbench.squiggles('warning').first().waitFor();
    await workbench.picture('rubric');
  });

  test('is made of landmarks, headings and buttons with names', async () => {
    await openRubric(OUTAGE);
    for (const role of ['banner', 'main', 'status']) {
      assert.equal(await page().getByRole(role).count(), 1, role);
    }
    const [title] = await page().getByRole('heading', { level: 2 }).allInnerTexts();
    assert.equal(await page().getByRole('region', { name: title }).count(), 1);
    assert.equal(await page().getByRole('heading', { level: 1, name: 'Rubric' }).count(), 1);
    const named = page().getByRole('heading', { level: 3, name: /^Mitigation\s*:\s*Met$/ });
    assert.equal(await named.count(), 1, 'a level is read with its criterion');
    const names = await page().getByRole('button').allInnerTexts();
    for (const name of names) assert.match(name, /\S/);
  });

  test('leads to the words that it quotes, by keyboard too', async () => {
    await openRubric(OUTAGE);
    const quote = row('Mitigation').locator('button.quote').first();
    const words = await quote.innerText();
    await quote.focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.until('the words', async () => (await workbench.selectedText()) === words);
    await workbench.picture('rubric-evidence');
  });

  test('says how it sounds, and leads there too', async () => {
    await openRubric(OUTAGE);
    const remark = page().locator('.remarks li', { hasText: 'Explain no-heroics' }).last();
    const words = await remark.locator('button.quote').innerText();
    await remark.locator('button.quote').click();
    await workbench.until('the words', async () => (await workbench.selectedText()) === words);
    await workbench.picture('rubric-remarks');
    await remark.getByRole('button', { name: 'Explain no-heroics' }).click();
    await workbench.page.locator('.tab', { hasText: 'no-heroics.md' }).waitFor();
  });

  test('asks for what is missing, and adds it to the draft', async () => {
    const draft = 'answers/adding.md';
    fs.writeFileSync(inFolder(draft), SHORT);
    await openRubric(draft);
    const impact = row('Customer impact');
    assert.match(await impact.innerText(), /Missing\s+An interviewer would ask: .*\?/);
    await impact.getByRole('button', { name: 'Add this: Customer impact' }).click();
    await workbench.page.locator('.snippet-placeholder').first().waitFor();
    await workbench.picture('rubric-added');
    const facts = ['12 minutes', 'customers in Spain', 'pay for an order', '2,000 of them'];
    for (const fact of facts) {
      await workbench.page.keyboard.type(fact);
      await workbench.page.keyboard.press('Tab');
    }
    await impact.locator('.standing', { hasText: 'Met' }).waitFor();
    await impact.locator('.quote', { hasText: 'customers in Spain' }).first().waitFor();
    await workbench.picture('rubric-filled-in');
  });

  test('keeps the focus where it is while the draft changes', async () => {
    const draft = 'answers/changing.md';
    fs.writeFileSync(inFolder(draft), SHORT);
    await openRubric(draft);
    const quote = page().locator('.criteria button.quote').last();
    await quote.focus();
    const [words, said] = [await quote.innerText(), await page().getByRole('status').innerText()];
    const found = 'For 12 minutes, 2,000 customers in Spain could not pay for an order.';
    fs.writeFileSync(inFolder(draft), SHORT.replace('## Action', `${found}\n\n## Action`));
    await row('Customer impact').locator('.standing', { hasText: 'Met' }).waitFor();
    assert.equal(await page().locator(':focus').innerText(), words);
    assert.notEqual(await page().getByRole('status').innerText(), said, 'the change is told');
  });

  test('is there again after the window is loaded again', async () => {
    await openRubric(OUTAGE);
    await workbench.reload();
    await page().locator('.criteria > li').first().waitFor();
    await row('Mitigation').locator('button.quote').first().click();
    await workbench.line('rolled back').waitFor();
  });

  test('fits into a narrow column, in every theme', async () => {
    await openRubric(OUTAGE);
    const themes = {
      'Light Modern': 'vs',
      'Dark High Contrast': 'hc-black',
      'Light High Contrast': 'hc-light',
      'Dark Modern': 'vs-dark',
    };
    for (const [theme, kind] of Object.entries(themes)) {
      await workbench.useTheme(theme, kind);
      const name = theme.toLowerCase().replaceAll(' ', '-');
      await workbench.picture(`rubric-${name}`);
      await workbench.page.setViewportSize({ width: 840, height: 1000 });
      const root = page().locator('html');
      await workbench.until('400 px', () => root.evaluate((html) => html.clientWidth <= 400));
      const cut = await root.evaluate((html) => html.scrollWidth - html.clientWidth);
      assert.equal(cut, 0, 'nothing is cut off');
      await workbench.picture(`rubric-narrow-${name}`);
      await workbench.page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  test('says so when the draft is closed, and opens it again', async () => {
    await openRubric(OUTAGE);
    await workbench.openFile(OUTAGE);
    await workbench.command('View: Close Editor');
    await notice('This draft is closed.').waitFor();
    await workbench.picture('rubric-closed');
    await page().getByRole('button', { name: 'Open the draft' }).click();
    await page().locator('.criteria > li').first().waitFor();
    await workbench.line('What was the most demanding').waitFor();
  });

  test('shows what a hostile draft says, and does none of it', async () => {
    fs.writeFileSync(inFolder('answers/hostile.md'), HOSTILE);
    await openRubric('answers/hostile.md');
    await workbench.picture('rubric-hostile');
    assert.equal(await page().locator('main img, main script, main b').count(), 0);
    assert.ok((await page().locator('main').innerText()).includes('<img'));
    const body = page().locator('body');
    assert.equal(await body.evaluate(() => globalThis.hacked), undefined);
    // Even HTML that found its way into the page would do nothing.
    const blocked = await body.evaluate(async (element) => {
      const violations = new Set();
      const { document } = globalThis;
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.add(effectiveDirective),
      );
      const image = '<img src="https://example.com/x.png" onerror="globalThis.hacked=1">';
      element.insertAdjacentHTML('beforeend', image);
      const script = document.createElement('script');
      script.textContent = 'globalThis.hacked = 1';
      element.append(script);
      await globalThis.fetch('https://example.com/').catch(() => undefined);
      await new Promise((resolve) => globalThis.setTimeout(resolve, 500));
      return [...violations].sort();
    });
    assert.deepEqual(blocked, ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']);
    assert.equal(await body.evaluate(() => globalThis.hacked), undefined);
  });

  test('judges an unsaved draft, and follows it when it is saved', async () => {
    await workbench.command('File: New Untitled Text File');
    await workbench.editor().waitFor();
    await workbench.command('Incident Answers: Check Against Rubric');
    await notice('There is no answer in this document yet.').waitFor();
    await workbench.picture('rubric-empty');
    await workbench.page.keyboard.type('I saved the day: we rolled back the release.');
    await row('Mitigation').locator('.quote', { hasText: 'rolled back' }).first().waitFor();
    await workbench.page.keyboard.press('Control+s');
    const picker = workbench.page.locator('.quick-input-widget');
    // It proposes a name of its own as soon as it has read the folder.
    await picker.locator('.label-name').getByText('..', { exact: true }).waitFor();
    await picker.locator('input.input').fill(inFolder('saved.md'));
    await picker.getByRole('button', { name: 'OK' }).click();
    await page().locator('#name', { hasText: 'saved.md' }).waitFor();
    assert.equal(await page().locator('.criteria > li').count(), 12);
  });

  test('says so when the document is no Markdown any more', async () => {
    await openRubric(OUTAGE);
    await workbench.openFile(OUTAGE);
    await workbench.command('Change Language Mode');
    const picker = workbench.page.locator('.quick-input-widget');
    await picker.locator('input[placeholder*="Language Mode"]').fill('Plain Text');
    await picker.locator('.monaco-list-row', { hasText: 'Plain Text' }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await notice('not Markdown any more').waitFor();
  });

  test('asks for a draft where there is none', async () => {
    await workbench.command('Incident Answers: Check Against Rubric');
    await workbench.page
      .locator('.notifications-toasts', { hasText: 'Open a Markdown draft' })
      .waitFor();
    await workbench.picture('rubric-no-draft');
  });
});
