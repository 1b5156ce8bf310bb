// Opens a workbench with the packed extension and drives it as a writer would.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { suiteSetup, suiteTeardown, teardown } from 'mocha';
import { Host, TEST_SETTINGS } from '../vscode-host/host.mjs';
import { ensureChromium, ensureServer } from '../vscode-host/install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = path.join(root, 'out/screenshots');

/**
 * Gives the suite in which it is called a workbench of its own, open on a copy of a folder; a test
 * that fails leaves `out/screenshots/failed-….png`.
 *
 * @param {object} [options]
 * @param {string} [options.folder] from the root of the project
 * @param {string} [options.file] the file in it to open first
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {boolean} [options.web] runs the extension in the web worker host
 * @returns {Workbench} usable in tests and hooks
 */
export function openWorkbench(options = {}) {
  const workbench = new Workbench();
  suiteSetup(async function () {
    this.timeout(120_000);
    await workbench.open(options);
  });
  teardown(async function () {
    if (this.currentTest.state !== 'failed') return;
    await workbench.picture(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
  suiteTeardown(() => workbench.close());
  return workbench;
}

class Workbench {
  #host;
  /** The Playwright page. */
  page;
  /** The folder on disk that the workbench has open. */
  folder;

  async open({ folder = 'samples', file, settings = {}, web = false }) {
    ensureServer();
    ensureChromium();
    const { publisher, name } = JSON.parse(fs.readFileSync(path.join(root, 'package.json')));
    this.#host = new Host({
      settings: {
        ...TEST_SETTINGS,
        ...(web && { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } }),
        ...settings,
      },
    });
    this.folder = this.#host.copyOf(path.join(root, folder));
    this.#host.installVsix(path.join(root, 'dist/incident-answers.vsix'));
    await this.#host.start();
    this.page = await this.#host.page();
    this.page.setDefaultTimeout(30_000);
    const first = file && [['openFile', this.#host.remote(path.join(this.folder, file))]];
    await this.page.goto(this.#host.url(this.folder, first));
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    if (file) await this.editor().waitFor();
  }

  /** Loads the window again, with what was open in it, unless `openWorkbench` had named a file. */
  async reload() {
    const loaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window');
    await loaded;
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  async close() {
    await this.#host?.stop();
  }

  /** The lines of the editor in front, as far as they are in sight. */
  editor() {
    return this.page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  }

  /** One row of the editor in front that holds the words. */
  line(words) {
    return this.page
      .locator('.editor-group-container.active .monaco-editor .view-line', { hasText: words })
      .first();
  }

  /** Squiggles in sight, of one severity: 'warning', 'info' or 'hint'. */
  squiggles(severity) {
    return this.page.locator(`.monaco-editor .cdr.squiggly-${severity}`);
  }

  /** The content of the one webview in sight; asks like a page: `.locator('h1')`. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Runs a command from the palette by its whole title: 'Developer: Show Running Extensions'. */
  async command(title) {
    const palette = this.page.locator('.quick-input-widget');
    // A webview that is still loading swallows keys.
    await this.until('the palette', async () => {
      await this.page.keyboard.press('F1');
      const input = palette.locator('input.input[placeholder*="command"]');
      return input.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    await palette.locator('input.input').fill(`>${title}`);
    // Not Enter: the first row is the best match in the palette's own opinion.
    await palette.locator('.label-name').getByText(title, { exact: true }).first().click();
  }

  /**
   * Opens the quick fixes where the cursor is and chooses one.
   *
   * @param {string} title words of its title
   * @param {string} [picture] takes a picture of the open menu under this name
   */
  async quickFix(title, picture) {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // The menu closes by itself when any extension registers code actions while it opens.
    for (let attempts = 5; !(await row.isVisible()); attempts--) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      await row.waitFor({ timeout: 5000 }).catch((error) => {
        if (attempts === 1) throw error;
      });
    }
    if (picture) await this.picture(picture);
    // By keyboard: the menu's own overlay can swallow a click.
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    const titles = await rows.allInnerTexts();
    for (let i = titles.findIndex((text) => text.includes(title)); i > 0; i--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await row.waitFor({ state: 'hidden' });
  }

  /** Clicks into the middle of a squiggle or a word, so that the cursor stands there. */
  async clickOn(locator) {
    const box = await locator.boundingBox();
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Moves the mouse over the middle of something. */
  async hoverOn(locator) {
    const box = await locator.boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Opens a file of the folder, or brings its tab to the front. */
  async openFile(name) {
    await this.page.keyboard.press('Control+p');
    const picker = this.page.locator('.quick-input-widget');
    await picker.locator('input.input').fill(name);
    const base = path.basename(name);
    await picker.locator('.label-name').getByText(base, { exact: true }).first().click();
    // Else it would rest on a tab, whose tooltip covers the editor.
    await this.page.mouse.move(0, 0);
    await this.page.locator('.tab.active', { hasText: base }).first().waitFor();
  }

  /** Puts the cursor on a line of the editor in front, counted from 1. */
  async goTo(line) {
    await this.page.keyboard.press('Control+g');
    await this.page.locator('.quick-input-widget input.input').fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** What is selected in the editor in front. */
  async selectedText() {
    await this.page.keyboard.press('Control+c');
    return this.page.evaluate(() => globalThis.navigator.clipboard.readText());
  }

  /**
   * Changes the theme.
   *
   * @param {string} name 'Light Modern'
   * @param {string} kind the class that the workbench has then: 'vs', 'vs-dark', 'hc-black', 'hc-light'
   */
  async useTheme(name, kind) {
    await this.command('Preferences: Color Theme');
    const picker = this.page.locator('.quick-input-widget');
    await picker.locator('input[placeholder*="Color Theme"]').fill(name);
    await picker.locator('.label-name').getByText(name, { exact: true }).first().click();
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** Asks again until the answer is yes. */
  async until(what, ask, milliseconds = 20_000) {
    const end = Date.now() + milliseconds;
    while (!(await ask())) {
      if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Saves a picture of the workbench as out/screenshots/<name>.png. */
  async picture(name) {
    await this.page?.screenshot({ path: path.join(pictures, `${name}.png`) });
  }
}
