// The labelled corpus in test/corpus, and core bundled for scripts that read it.
import { build } from 'esbuild';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CRITERIA, readDrafts } from '../test/corpus/score.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const corpus = path.join(root, 'test', 'corpus');

const lines = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Names of the tone faults in labels, and the rules that mark them. */
export const TONE = { heroic: 'no-heroics', solo: 'no-solo-credit', blame: 'no-blame' };

/** What is learned from, and what is only measured on. */
export const splits = JSON.parse(fs.readFileSync(path.join(corpus, 'splits.json'), 'utf8'));

/** Single sentences of an author: `{ text, criteria, tone }`. */
export const sentencesOf = (author) =>
  lines(path.join(corpus, 'sentences', `author-${author}.jsonl`));

/** Drafts of a folder, or of its odd or even half: "dev:even". */
export function draftsOf(name) {
  const [folder, half] = name.split(':');
  const rest = { odd: 1, even: 0 }[half];
  return readDrafts([path.join(corpus, folder)]).filter(
    (draft) => rest === undefined || Number(draft.name.replace(/\D/g, '')) % 2 === rest,
  );
}

/** Drafts of a file in test/corpus/training, in which every sentence is labelled. */
export const trainingDrafts = (file) => lines(path.join(corpus, 'training', file));

/** Bundles an entry of `src` for this process and returns what it exports. */
export async function load(contents) {
  const out = path.join(root, 'out', 'scripts', `core-${process.pid}.cjs`);
  await build({
    stdin: { contents, resolveDir: path.join(root, 'src'), loader: 'ts' },
    outfile: out,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const loaded = createRequire(import.meta.url)(out);
  fs.rmSync(out);
  return loaded;
}

/** Drafts with what the linter says of them, as score.mjs takes them. */
export async function judged(names) {
  const { loadChecker } = await load(`export { loadChecker } from './core/index'`);
  const checker = await loadChecker();
  const levels = ['absent', 'partial', 'met'];
  return names.flatMap(draftsOf).map((draft) => {
    const { answers, findings } = checker.check(draft.text);
    const criteria = Object.fromEntries(CRITERIA.map((id) => [id, 'absent']));
    for (const answer of answers)
      for (const { id, level } of answer.criteria)
        if (levels.indexOf(level) > levels.indexOf(criteria[id])) criteria[id] = level;
    const tone = findings
      .filter((found) => !found.wholeAnswer)
      .flatMap(({ rule, start, end, severity }) =>
        Object.keys(TONE)
          .filter((name) => TONE[name] === rule)
          .map((name) => ({ rule: name, start, end, severity })),
      );
    const soloStory = answers.some((answer) => answer.soloStory);
    const order = answers[0]?.order ?? 'unclear';
    return { ...draft, predicted: { criteria, tone, soloStory, order } };
  });
}
