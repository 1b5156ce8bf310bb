// Runs test/suite in a real VS Code; exits 0 only where tests ran and all of them passed.
//   node run-suites.mjs            the development folder, in the Node extension host
//   node run-suites.mjs --vsix     the installed package, in the Node extension host
//   node run-suites.mjs --web      the development folder, in the web worker extension host
//   --verbose                      shows all that VS Code logs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { Host, TEST_SETTINGS } from './host.mjs';
import { ensureChromium, ensureServer } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { publisher, name } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const [vsix, web, verbose] = ['--vsix', '--web', '--verbose'].map((flag) =>
  process.argv.includes(flag),
);
const limit = Number(process.env.HOST_TEST_TIMEOUT_MS ?? 600_000);

// What the workbench itself tells while it starts.
const NOISE =
  /^(Ignoring fetching|Creating a socket|Creation of workbench contribution|Resolv(ing|ed) connection|Updating additional|\[(chat-stt|Service Worker|reconnection-|AgentHost|AccountPolicy)|Timed out waiting for authentication provider)/;

/** Resolves with the exit code that VS Code gives the run: 0, or 1 where a test failed. */
async function run(host) {
  await host.start();
  const page = await host.page();
  const exit = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no result after ${limit} ms`)), limit).unref();
    page.on('crash', () => reject(new Error('the workbench crashed')));
    host.server.once('exit', (code) => reject(new Error(`the server exited with ${code}`)));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  exit.catch(() => undefined);
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args);
    if (verbose || !NOISE.test(line)) (type === 'error' ? console.error : console.log)(line);
  });
  // The extension under development is the product, or an empty one beside the installed product.
  const development = vsix ? path.join(root, 'test/driver') : root;
  const tests = path.join(root, 'out/suite', web ? 'index.web.js' : 'index.js');
  await page.goto(
    host.url(host.copyOf(path.join(root, 'test/fixtures/workspace')), [
      ['extensionDevelopmentPath', host.remote(development)],
      ['extensionTestsPath', host.remote(tests)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ]),
  );
  try {
    return await exit;
  } catch (error) {
    await page.screenshot({ path: path.join(root, 'out/screenshots/suites-failed.png') });
    throw error;
  }
}

const host = new Host({
  driver: true,
  verbose,
  settings: {
    ...TEST_SETTINGS,
    // What moves an extension to the web worker host: the address has no say in it.
    ...(web && { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } }),
  },
});
try {
  ensureServer();
  ensureChromium();
  if (vsix) host.installVsix(path.join(root, 'dist/incident-answers.vsix'));
  process.exitCode = await run(host);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await host.stop();
}
