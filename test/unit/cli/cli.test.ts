import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { assertReport } from './reportShape';

const CLI = path.resolve('dist/cli.js');

/** A story that names nobody outside of the team: missing-customer-impact is a warning. */
const STORY = `# Tell me about an incident

**Situation:** A page told us that the error rate of the cart service was at 12 %.

**Action:** Ana led the call. I rolled back the release while Ben watched the error rate.

**Result:** Sam broke it, single-handedly.
`;
/** Owes preparation and roles, neither of which is a warning. */
const READINESS = `# How do you prepare your team?

We hold a drill every month, and each engineer shadows four shifts before taking the phone.
`;

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function start(
  command: readonly string[],
  cwd: string,
  input: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  const child = spawn(command[0]!, command.slice(1), { cwd, env });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  // It may end without having read its input.
  child.stdin.on('error', () => undefined).end(input);
  const [status, stdout, stderr] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, stdout, stderr };
}

suite('the command line', function () {
  // Each test starts a process or more, on whatever machine there is.
  this.timeout(20_000);
  let folder = '';
  const write = (name: string, content: string | Buffer): string => {
    writeFileSync(path.join(folder, name), content);
    return name;
  };
  const run = (args: readonly string[], input = ''): Promise<Result> =>
    start([process.execPath, CLI, ...args], folder, input);
  /** Runs it on a pseudo-terminal, where both outputs come as one. */
  const runOnTerminal = (args: string, more: NodeJS.ProcessEnv = {}): Promise<Result> => {
    const env = { ...process.env, TERM: 'xterm-256color', ...more };
    const command = `"${process.execPath}" "${CLI}" ${args}`;
    return start(['script', '-qec', command, '/dev/null'], folder, '', env);
  };
  const json = ({ stdout, stderr }: Result) => {
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };
  const pathsOf = (report: { files: { path: string }[] }) => report.files.map((file) => file.path);

  suiteSetup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'incident-answers-'));
    write('story.md', STORY);
    write('readiness.md', READINESS);
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('says how to use it', async () => {
    const [help, ...others] = await Promise.all([['--help'], ['help']].map((args) => run(args)));
    assert.deepEqual([help!.status, help!.stderr], [0, '']);
    for (const word of ['check', '--format', '--kind', '--level', '--stdin-filename', 'manager']) {
      assert.ok(help!.stdout.includes(word), word);
    }
    assert.ok(help!.stdout.split('\n').every((line) => line.length <= 100));
    for (const other of others) assert.deepEqual(other, help);
  });

  test('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal((await run(['--version'])).stdout, `${version}\n`);
  });

  test('refuses wrong usage with status 2 and the reason', async () => {
    const cases = [
      [[], /no command/],
      [['story.md'], /unknown command "story\.md"/],
      [['check', '--loud', 'story.md'], /--loud/],
      [['check', '--format', 'xml', 'story.md'], /--format is one of text, json, not "xml"/],
      [['check', '--level', '', 'story.md'], /--level is one of early.*""/],
      [['check', '-', '-'], /only once/],
    ] as const;
    await Promise.all(
      cases.map(async ([args, reason]) => {
        const { status, stdout, stderr } = await run(args, STORY);
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
        assert.match(stderr, /^incident-answers: /);
        assert.match(stderr, reason);
        assert.match(stderr, /--help/);
      }),
    );
  });

  test('names what it cannot read, and reads the rest in its order', async () => {
    mkdirSync(path.join(folder, 'folder'));
    write('empty.md', '');
    write('blank.md', '\uFEFF \r\n\n');
    write('binary.md', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
    write('latin.md', Buffer.from('caf\xe9', 'latin1'));
    write('wide.md', Buffer.from('\uFEFF# A', 'utf16le'));
    const reasons = {
      'none.md': 'no such file',
      'story.md/none.md': 'no such file',
      folder: 'is a folder',
      'empty.md': 'is empty',
      'blank.md': 'is empty',
      'binary.md': 'not a text file',
      'latin.md': 'not a text file (it is not valid UTF-8)',
      'wide.md': 'is UTF-16 text; please save it as UTF-8',
      'standard input': 'is empty',
    };
    const bad = Object.keys(reasons).slice(0, -1);
    const args = ['check', '--format', 'json', 'story.md', ...bad, '-', 'readiness.md'];
    const { status, stdout, stderr } = await run(args);
    assert.equal(status, 2);
    assert.deepEqual(
      stderr.trimEnd().split('\n'),
      Object.entries(reasons).map(([name, reason]) => `incident-answers: ${name}: ${reason}`),
    );
    assert.deepEqual(pathsOf(JSON.parse(stdout)), ['story.md', 'readiness.md']);
  });

  test('prints nothing where it could read nothing', async () => {
    assert.deepEqual(await run(['check', 'none.md']), {
      status: 2,
      stdout: '',
      stderr: 'incident-answers: none.md: no such file\n',
    });
  });

  test('passes on why a draft was declined', async () => {
    const name = write('hostile.md', `${'['.repeat(20_000)}${']'.repeat(20_000)}\n`);
    const { status, stdout, stderr } = await run(['check', '--format', 'json', name]);
    assert.equal(status, 2);
    const [file] = JSON.parse(stdout).files;
    assert.deepEqual(Object.keys(file), ['path', 'declined', 'answers', 'findings']);
    assert.deepEqual([file.answers, file.findings], [[], []]);
    assert.equal(stderr, `incident-answers: hostile.md: ${file.declined}\n`);
  });

  test('ends with status 1 where some finding is a warning, else with 0', async () => {
    const [warned, clean] = await Promise.all([
      run(['check', 'story.md', 'readiness.md']),
      run(['check', 'readiness.md']),
    ]);
    assert.deepEqual([warned.status, warned.stderr], [1, '']);
    assert.match(warned.stdout, / warning .* missing-follow-through$/m);
    assert.deepEqual([clean.status, clean.stderr], [0, '']);
    assert.match(clean.stdout, /^readiness\.md$/m);
  });

  test('prints JSON of the promised shape', async () => {
    const report = json(await run(['check', '--format', 'json', 'story.md', 'readiness.md']));
    assertReport(report, { 'story.md': STORY, 'readiness.md': READINESS });
    assert.deepEqual(pathsOf(report), ['story.md', 'readiness.md']);
    const [story] = report.files;
    assert.equal(story.answers.length, 1);
    assert.ok(story.findings.some(({ wholeAnswer }: { wholeAnswer?: true }) => wholeAnswer));
  });

  test('has true offsets, lines and columns whatever ends the lines', async () => {
    const sources = {
      'crlf.md': STORY.replaceAll('\n', '\r\n'),
      'cr.md': STORY.replaceAll('\n', '\r'),
      'mark.md': `\uFEFF${STORY.replaceAll('\n', '\r\n')}`,
      'emoji.md': STORY.replaceAll('Sam', '😀 Sam'),
    };
    for (const [name, source] of Object.entries(sources)) write(name, source);
    const report = json(await run(['check', '--format', 'json', ...Object.keys(sources)]));
    assertReport(report, sources);
    for (const { path, findings } of report.files) assert.ok(findings.length > 0, path);
  });

  test('takes the kind and the level', async () => {
    const args = ['check', '--format=json', '--kind=review', '--level=manager', 'story.md'];
    const [answer] = json(await run(args)).files[0].answers;
    assert.deepEqual([answer.kind, answer.level], ['review', 'manager']);
  });

  test('reads standard input, under a name, and among files', async () => {
    const [piped, named, among] = await Promise.all([
      run(['check', '--format', 'json'], STORY),
      run(['check', '--format', 'json', '--stdin-filename', 'my draft.md'], STORY),
      run(['check', '--format', 'json', 'readiness.md', '-'], STORY),
    ]);
    assertReport(json(piped), { '-': STORY });
    assert.deepEqual(pathsOf(json(named)), ['my draft.md']);
    assertReport(json(among), { 'readiness.md': READINESS, '-': STORY });
    assert.deepEqual(pathsOf(json(among)), ['readiness.md', '-']);
  });

  test('takes a reader that leaves early for no error', async function () {
    if (process.platform === 'win32') this.skip();
    // More than a pipe holds, so that it is still writing when the reader has gone.
    const many = 'story.md '.repeat(40);
    const command = `"${process.execPath}" "${CLI}" check --format json ${many} | head -1`;
    const piped = await start(['bash', '-c', `${command}; echo \${PIPESTATUS[0]}`], folder, '');
    assert.deepEqual([piped.stdout, piped.stderr], ['{\n1\n', '']);
  });

  test('is coloured on a terminal alone, and heeds NO_COLOR', async function () {
    if (process.platform !== 'linux') this.skip();
    const uncoloured = { CI: undefined, FORCE_COLOR: undefined, NO_COLOR: undefined };
    const [coloured, plain, piped] = await Promise.all([
      runOnTerminal('check readiness.md', uncoloured),
      runOnTerminal('check readiness.md', { ...uncoloured, NO_COLOR: '1' }),
      run(['check', 'readiness.md']),
    ]);
    assert.ok(coloured.stdout.includes('\u001b['));
    assert.ok(!piped.stdout.includes('\u001b'));
    assert.equal(plain.stdout.replaceAll('\r\n', '\n'), piped.stdout);
  });

  test('asks for a file where a terminal is its input', async function () {
    if (process.platform !== 'linux') this.skip();
    const { stdout } = await runOnTerminal('check');
    assert.match(stdout, /incident-answers: no file to check/);
  });
});
