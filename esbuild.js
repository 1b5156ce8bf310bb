// Builds the extension (one bundle for the desktop and the web), the command line and the tests.
//   node esbuild.js              dist/extension.js and dist/cli.js
//   node esbuild.js --watch      the same, again at every change
//   node esbuild.js --tests      out/unit: the unit tests, one bundle a file
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
  logLevel: 'warning',
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
  } else if (flag('--watch')) {
    for (const build of [extension, cli]) await (await esbuild.context(build)).watch();
  } else {
    fs.rmSync('dist', { recursive: true, force: true });
    await Promise.all([esbuild.build(extension), esbuild.build(cli)]);
    fs.chmodSync('dist/cli.js', 0o755);
  }
}

main().catch(() => process.exit(1));
