/**
 * Runs the suites in the Node extension host. VS Code awaits it: a rejection is a failed run.
 *
 * @param load loads the test files, once mocha's `suite` and `test` are there
 */
export async function runSuites(load: () => void): Promise<void> {
  // Imported late because mocha is an ES module, and this bundle is CommonJS.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
