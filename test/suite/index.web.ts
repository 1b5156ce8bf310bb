// mocha's own browser build; it sets `globalThis.mocha`.
import 'mocha/mocha.js';

/**
 * Runs the suites in the web worker extension host. VS Code awaits it: a rejection is a failed run.
 *
 * @param load loads the test files, once mocha's `suite` and `test` are there
 */
export async function runSuites(load: () => void): Promise<void> {
  if (!('importScripts' in globalThis)) throw new Error('this is no web worker');
  // The default reporter of the browser build draws into a page, and a worker has none.
  mocha.setup({ ui: 'tdd', color: false, timeout: 60_000, reporter: 'spec' });
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
