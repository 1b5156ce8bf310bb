// Packs the built extension as dist/incident-answers.vsix. Fails where the package would
// lack something that its manifest names, or hold a file that .vscodeignore does not list.
import fs from 'node:fs';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const WANTED =
  /^(package(\.nls)?\.json|dist\/extension\.js|README\.md|CHANGELOG\.md|LICENSE|(media|snippets|docs\/rules)\/.+|docs\/accuracy\.md)$/;

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const files = await listFiles({ packageManager: PackageManager.None });
const named = [manifest.main, manifest.browser, manifest.icon].filter(Boolean);
for (const { path } of manifest.contributes?.snippets ?? []) named.push(path);
const missing = named.map((file) => file.replace('./', '')).filter((file) => !files.includes(file));
const unwanted = files.filter((file) => !WANTED.test(file));
if (missing.length > 0 || unwanted.length > 0) {
  console.error(`The package lacks [${missing}] and should not hold [${unwanted}].`);
  process.exit(1);
}

await createVSIX({
  packagePath: 'dist/incident-answers.vsix',
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
