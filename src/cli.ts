/** The command line: reads drafts, checks them and prints the report. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import {
  CAREER_LEVELS,
  KINDS,
  loadChecker,
  reportAsJson,
  reportAsText,
  type CheckedFile,
  type CheckOptions,
} from './core/index';

/** What each format prints. */
const FORMATS = {
  text: (files: readonly CheckedFile[]) =>
    reportAsText(files, { colour: process.stdout.isTTY && process.stdout.hasColors() }),
  json: reportAsJson,
};
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

const HELP = `Incident Answers ${version}: checks drafts of answers to incident-management interview questions.

Usage: incident-answers check [options] FILE...

Reads Markdown files as they are named; "-", or no FILE and piped input, is standard input.

Options:
  --format FORMAT        ${FORMAT_NAMES.join(' or ')} (default: text)
  --kind KIND            kind of question, whatever the drafts say:
                         ${KINDS.join(', ')}
  --level LEVEL          career level, whatever the drafts say:
                         ${CAREER_LEVELS.join(', ')}
  --stdin-filename NAME  what to call standard input in the report
  -h, --help             print this help
  -v, --version          print the version

Exit status:
  0  no finding is a warning
  1  some finding is a warning
  2  it could not do its work: wrong usage, or a file that cannot be read
`;

const STDIN = '-';

/** The command line was not understood; the message says why. */
class UsageError extends Error {}

/** A file cannot be checked; the message says why, without the file's name. */
class InputError extends Error {}

interface Command {
  readonly paths: readonly string[];
  readonly stdinName: string | undefined;
  readonly format: keyof typeof FORMATS;
  readonly options: CheckOptions;
}

/** @returns what to do, or the text to print instead */
function parseCommand(args: string[]): Command | string {
  const { values, positionals } = parseOptions(args);
  const [name, ...paths] = positionals;
  if (values.help || name === 'help') return HELP;
  if (values.version) return `${version}\n`;
  if (name === undefined) throw new UsageError('no command');
  if (name !== 'check') throw new UsageError(`unknown command "${name}"`);
  if (paths.length === 0 && process.stdin.isTTY) throw new UsageError('no file to check');
  if (paths.filter((path) => path === STDIN).length > 1) {
    throw new UsageError('standard input can be read only once');
  }
  const kind = oneOf(KINDS, 'kind', values.kind);
  const level = oneOf(CAREER_LEVELS, 'level', values.level);
  return {
    paths: paths.length === 0 ? [STDIN] : paths,
    stdinName: values['stdin-filename'],
    format: oneOf(FORMAT_NAMES, 'format', values.format) ?? 'text',
    options: { ...(kind && { kind }), ...(level && { level }) },
  };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        kind: { type: 'string' },
        level: { type: 'string' },
        'stdin-filename': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node's second sentence is advice on "--", which seldom helps.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

function oneOf<T extends string>(
  allowed: readonly T[],
  option: string,
  value: string | undefined,
): T | undefined {
  const found = allowed.find((name) => name === value);
  if (value === undefined || found !== undefined) return found;
  throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not "${value}"`);
}

/** @throws InputError where there is no text to check */
async function readSource(path: string): Promise<string> {
  const source = decode(await readBytes(path));
  if (source.trim() === '') throw new InputError('is empty');
  return source;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return path === STDIN ? Buffer.concat(await process.stdin.toArray()) : await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError('no such file');
    if (code === 'EISDIR') throw new InputError('is a folder');
    if (code === 'EACCES' || code === 'EPERM') throw new InputError('permission denied');
    throw new InputError(`cannot be read (${code ?? message})`);
  }
}

/** A byte-order mark stays in the text, since the report's offsets count it. */
function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    throw new InputError('is UTF-16 text; please save it as UTF-8');
  }
  if (bytes.subarray(0, 8192).includes(0)) throw new InputError('not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('not a text file (it is not valid UTF-8)');
  }
}

function complain(message: string): void {
  process.stderr.write(`incident-answers: ${message}\n`);
}

/** @returns the exit status */
async function check({ paths, stdinName, format, options }: Command): Promise<number> {
  const checker = await loadChecker();
  const files: CheckedFile[] = [];
  let failed = false;
  const fail = (path: string, reason: string): void => {
    failed = true;
    complain(`${path === STDIN ? 'standard input' : path}: ${reason}`);
  };
  for (const given of paths) {
    const path = given === STDIN ? (stdinName ?? STDIN) : given;
    try {
      const source = await readSource(given);
      const report = checker.check(source, options);
      files.push({ path, source, report });
      if (report.declined !== undefined) fail(path, report.declined);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fail(path, error.message);
    }
  }
  process.stdout.write(FORMATS[format](files));
  if (failed) return 2;
  const warns = files.some(({ report }) =>
    report.findings.some(({ severity }) => severity === 'warning'),
  );
  return warns ? 1 : 0;
}

async function main(): Promise<number> {
  try {
    const command = parseCommand(process.argv.slice(2));
    if (typeof command !== 'string') return await check(command);
    process.stdout.write(command);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message}\nSee "incident-answers --help".`);
    } else {
      complain(`this should not have happened: ${String((error as Error).stack ?? error)}`);
    }
    return 2;
  }
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough, as in `… | head`.
    if (error.code === 'EPIPE') return;
    complain(`cannot write: ${error.message}`);
    process.exit(2);
  });
}
// Not process.exit(): it would cut off what a pipe has not taken yet.
void main().then((status) => {
  process.exitCode = status;
});
