// Runs the suites one after another, the failing ones too, and ends with the sum over all of them.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const SUITES = ['unit', 'host', 'vsix', 'web', 'ui'];

/** Runs `npm run test:<name>`, shows its output, and resolves with the output and the exit code. */
function run(name) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', `test:${name}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.stderr.on('data', (data) => process.stderr.write(data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ output: stripVTControlCharacters(output), code }));
  });
}

/** The last number that mocha gives under a word of its closing lines; 0 where there is none. */
function count(output, word) {
  const lines = [...output.matchAll(new RegExp(`^  (\\d+) ${word}\\b`, 'gm'))];
  return Number(lines.at(-1)?.[1] ?? 0);
}

const lines = [];
let allPassed = 0;
let allFailed = 0;
for (const name of SUITES) {
  console.log(`\n> test:${name}`);
  const start = Date.now();
  const { output, code } = await run(name);
  const passed = count(output, 'passing');
  let failed = count(output, 'failing');
  let remark = '';
  if (passed + failed === 0) remark = ', because nothing ran';
  else if (code !== 0 && failed === 0) remark = `, because the run ended with ${code}`;
  if (remark) failed = 1;
  const pending = count(output, 'pending');
  if (pending > 0) remark += `, ${pending} skipped`;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  lines.push(`test:${name}: ${passed} passed, ${failed} failed${remark} (${seconds} s)`);
  allPassed += passed;
  allFailed += failed;
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${allPassed} passed, ${allFailed} failed`);
process.exitCode = allFailed === 0 ? 0 : 1;
