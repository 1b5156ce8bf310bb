// Builds the extension (one bundle for the desktop and the web), the command line and the tests.
//   node esbuild.js              dist/extension.js and dist/cli.js
//   node esbuild.js --watch      the same, again at every change
//   node esbuild.js --tests      out/unit: the unit tests, one bundle a file
//   node esbuild.js --suites     out/suite: the tests for VS Code's desktop and web extension hosts
//   node esbuild.js --laws       bundles core with nothing external: fails on any vscode or node: import
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const flag = (name) => process.argv.includes(name);
/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  // `browser` makes remark's entity decoder reach for `document`, which no web worker has.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['worker', 'import', 'default'],
  minify: !flag('--watch') && !flag('--tests'),
  sourcemap: flag('--watch') || flag('--tests') ? 'inline' : false,
  legalComments: 'eof',
  logLevel: flag('--watch') ? 'info' : 'warning',
};

const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  external: ['vscode'],
};
const cli = {
  ...common,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

const testFiles = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.test.ts'))
    .map((name) => path.join(folder, String(name)));

/**
 * The suites as one bundle that VS Code can run, for one kind of extension host.
 * @param {string} index the file in test/suite that exports `runSuites`
 * @returns {esbuild.BuildOptions}
 */
const suites = (index) => ({
  bundle: true,
  target: 'es2022',
  sourcemap: 'inline',
  logLevel: 'warning',
  outfile: `out/suite/${index}.js`,
  stdin: {
    contents: `import { runSuites } from './${index}';
      export const run = () => runSuites(() => { ${testFiles('test/suite')
        .map((file) => `require(${JSON.stringify(path.resolve(file))});`)
        .join(' ')} });`,
    resolveDir: 'test/suite',
    loader: 'ts',
  },
});
const desktopSuites = {
  ...suites('index'),
  format: 'cjs',
  platform: 'node',
  external: ['vscode', 'mocha'],
};
const webSuites = {
  ...suites('index.web'),
  // mocha's browser build assigns `module.exports` of whatever it is bundled into: keep it inside.
  format: 'iife',
  globalName: 'suites',
  footer: { js: 'module.exports = suites;' },
  platform: 'browser',
  conditions: ['worker'],
  external: ['vscode'],
  alias: { 'node:assert/strict': path.resolve('test/suite/assert.web.js') },
  define: { global: 'globalThis' },
  // The npm `assert` reads `process` while it loads.
  banner: { js: 'var process = { env: {}, emitWarning() {} };' },
};

async function main() {
  if (flag('--laws')) {
    await esbuild.build({ ...common, entryPoints: ['src/core/index.ts'], write: false });
    console.log('core stands alone');
  } else if (flag('--tests')) {
    fs.rmSync('out/unit', { recursive: true, force: true });
    await esbuild.build({
      ...common,
      entryPoints: testFiles('test/unit'),
      outdir: 'out/unit',
      outbase: 'test/unit',
      platform: 'node',
      target: 'node20',
      external: ['mocha'],
    });
  } else if (flag('--suites')) {
    fs.rmSync('out/suite', { recursive: true, force: true });
    await Promise.all([esbuild.build(desktopSuites), esbuild.build(webSuites)]);
  } else if (flag('--watch')) {
    for (const build of [extension, cli]) await (await esbuild.context(build)).watch();
  } else {
    fs.rmSync('dist', { recursive: true, force: true });
    await Promise.all([esbuild.build(extension), esbuild.build(cli)]);
    fs.chmodSync('dist/cli.js', 0o755);
  }
}

main().catch(() => process.exit(1));
