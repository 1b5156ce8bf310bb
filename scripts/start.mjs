// Opens VS Code on the samples, with the extension at work.
//   npm start                 the desktop's own, where there is a `code` command; else the embedded
//   npm start -- --embedded   the embedded one, served to this machine alone, for a browser
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { Host, QUIET_SETTINGS } from '../test/vscode-host/host.mjs';
import { ensureServer } from '../test/vscode-host/install.mjs';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const samples = path.join(root, 'samples');
const draft = path.join(samples, 'answers', 'checkout-outage.md');

/** Runs a script of this project; throws with what it printed where it fails. */
function runScript(...args) {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0)
    throw new Error(`node ${args.join(' ')} failed:\n${run.stdout}${run.stderr}`);
}

/** Returns whether there was a desktop VS Code and it opened. */
function openDesktop() {
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell }).status !== 0) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples, draft];
  const run = spawnSync('code', args, { stdio: 'inherit', shell });
  if (run.status !== 0) console.log('The desktop VS Code did not open; here is the embedded one.');
  return run.status === 0;
}

/** Opens the default browser where there is a desktop to open it on; never fails. */
function openBrowser(url) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const browser = spawn('xdg-open', [url], { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

async function serveEmbedded() {
  ensureServer();
  console.log('Packing it for the embedded VS Code');
  runScript('scripts/package.mjs');
  const host = new Host({ settings: QUIET_SETTINGS, exitCode: 0 });
  host.installVsix(path.join(root, 'dist/incident-answers.vsix'));
  await host.start();
  const url = host.url(samples, [['openFile', host.remote(draft)]]);
  console.log(`
VS Code is open on the samples, with Incident Answers at work:

  ${url}

samples/README.md tells what to try. Ctrl+C ends it.`);
  openBrowser(url);
  // npm leaves what it started behind when something other than Ctrl+C ends it.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000);
  host.server.once('exit', (code) => {
    if (host.stopping) return;
    console.error(`VS Code ended by itself (${code}).`);
    process.exit(1);
  });
}

try {
  console.log('Building the extension');
  runScript('esbuild.js');
  if (process.argv.includes('--embedded') || !openDesktop()) await serveEmbedded();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
