// Trains the model of src/core/weighing/weigh.ts and writes src/core/weighing/weights.json.
// The first stage learns from what test/corpus/splits.json lists under "learn". The second learns how
// far to trust it, and the hand-written judges, from "calibrate": drafts that neither was made with.
// The same corpus and code give the same weights.
import fs from 'node:fs';
import path from 'node:path';
import { CRITERIA, goldSpans } from '../test/corpus/score.mjs';
import { corpus, draftsOf, load, sentencesOf, splits, trainingDrafts } from './corpus.mjs';

const TONE = { heroic: 'no-heroics', solo: 'no-solo-credit', blame: 'no-blame' };
const LEVELS = ['absent', 'partial', 'met'];
/** A feature seen less often than this is chance. */
const SEEN = 3;
/** Features that are kept: those with the heaviest weights. */
const KEPT = 9000;
/** Weights are written in this many steps either side of nothing. */
const STEPS = 44;

const core = await load(`
  export { loadTagger } from './core/language/tokens';
  export { Sense } from './core/language/sense';
  export { LEXICON } from './core/language/cupboard/index';
  export { readDraft } from './core/draft/read';
  export { foundIn } from './core/weighing/read';
  export { featuresOf } from './core/weighing/features';
  export { judge } from './core/criteria/criterion';
  export { JUDGES } from './core/criteria/index';
  export { answerFeatures, sigmoid, ZERO } from './core/weighing/weigh';
  export { RULES } from './core/rules/index';
`);
const tag = await core.loadTagger();
const toneRules = core.RULES.filter((rule) => 'find' in rule);

/** A sentence read: what the judges find and the features. */
function read(text, position) {
  const sense = new core.Sense(text, tag(text), core.LEXICON);
  const marked = toneRules.filter((r) => r.find(sense).length > 0).map((r) => r.ids[0]);
  const found = core.foundIn(sense, marked);
  return { sense, hits: found.hits, features: core.featuresOf(sense, found, position) };
}

/** Single sentences, each with what it carries. */
const singles = splits.learn.authors.flatMap(sentencesOf).map((row) => ({
  ...read(row.text),
  carries: (id) => row.criteria[id] ?? 'absent',
  tone: new Set(row.tone.map(({ rule }) => TONE[rule])),
}));

/** Drafts as { labels, sentences }; a sentence's level is undefined where nobody labelled it. */
const draftsFrom = ({ drafts, training }) => [
  ...drafts.flatMap(draftsOf).map(fromMarkdown),
  ...training.flatMap(trainingDrafts).map(fromSentences),
];

function fromMarkdown(draft) {
  const spans = goldSpans(draft.text, draft.gold);
  const sentences = core.readDraft(draft.text).answers.flatMap((answer) => answer.sentences);
  return {
    labels: draft.gold.criteria,
    sentences: sentences.map((sentence, i) => ({
      sentence,
      ...read(sentence.text, i / Math.max(1, sentences.length - 1)),
      carries: (id, threshold) => {
        const level = draft.gold.criteria[id];
        if (LEVELS.indexOf(level) < threshold) return 'absent';
        const at = draft.text.indexOf(draft.gold.evidence[id]);
        const isEvidence =
          at < sentence.end && at + draft.gold.evidence[id].length > sentence.start;
        return isEvidence ? level : undefined;
      },
      tone: new Set(
        spans
          .filter((span) => span.start < sentence.end && span.end > sentence.start)
          .map(({ rule }) => TONE[rule]),
      ),
    })),
  };
}

function fromSentences(draft) {
  return {
    labels: draft.criteria,
    sentences: draft.sentences.map((row, i) => ({
      sentence: { text: row.t },
      ...read(row.t, i / Math.max(1, draft.sentences.length - 1)),
      carries: (id) => row.c?.[id] ?? 'absent',
      tone: new Set((row.tone ?? []).map(({ rule }) => TONE[rule])),
    })),
  };
}

const learned = draftsFrom(splits.learn);
const calibrating = draftsFrom(splits.calibrate);
const drafts = [...learned, ...calibrating];

const seen = new Map();
for (const { features } of [...singles, ...drafts.flatMap((draft) => draft.sentences)])
  for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
const rows = new Map([...seen].filter(([, n]) => n >= SEEN).map(([name], row) => [name, row]));
const inputs = (sentence) =>
  (sentence.inputs ??= sentence.features.flatMap((name) => rows.get(name) ?? []));

/** Logistic regression by AdaGrad; `values` are the inputs' values, or all one. */
function regress(examples, width, { epochs = 10, decay = 1e-3, rate = 0.3 } = {}) {
  const weights = new Float64Array(width);
  const slopes = new Float64Array(width);
  let bias = 0;
  let biasSlope = 0;
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j], examples[i]];
    }
    for (const { at, values, is } of examples) {
      const scale = values ? 1 : 1 / Math.sqrt(Math.max(1, at.length));
      let sum = bias;
      at.forEach((row, k) => (sum += weights[row] * (values ? values[k] : scale)));
      const error = core.sigmoid(sum) - is;
      biasSlope += error * error;
      bias -= (rate * error) / Math.sqrt(biasSlope + 1e-6);
      at.forEach((row, k) => {
        const slope = error * (values ? values[k] : scale) + decay * weights[row];
        slopes[row] += slope * slope;
        weights[row] -= (rate * slope) / Math.sqrt(slopes[row] + 1e-6);
      });
    }
  }
  return { bias, weights };
}

/** First stage for one criterion and threshold (1: at all, 2: met). */
function sentenceStage(id, threshold, from) {
  const examples = [];
  for (const sentence of [...singles, ...from.flatMap((draft) => draft.sentences)]) {
    const level = sentence.carries(id, threshold);
    if (level !== undefined)
      examples.push({ at: inputs(sentence), is: LEVELS.indexOf(level) >= threshold ? 1 : 0 });
  }
  return regress(examples, rows.size);
}

function chance({ bias, weights }, at) {
  const scale = 1 / Math.sqrt(Math.max(1, at.length));
  return core.sigmoid(at.reduce((sum, row) => sum + weights[row] * scale, bias));
}

/** The answer as the second stage sees it, with chances from a first stage that did not learn from it. */
function asAnswer(draft) {
  const sentences = draft.sentences.map(({ sentence, sense, hits, heldOut }, index) => ({
    sentence,
    sense,
    hits,
    index,
    chances: heldOut,
  }));
  return { source: '', answer: { sentences, parts: [], blocks: [] }, sentences };
}

const columns = [];
const answer = {};
for (const id of CRITERIA) {
  const criterion = core.JUDGES.find((each) => each.id === id);
  const examples = [[], []];
  const stages = [1, 2].map((t) => sentenceStage(id, t, learned));
  for (const draft of calibrating) {
    for (const sentence of draft.sentences) {
      sentence.heldOut ??= new Map();
      sentence.heldOut.set(`${id} any`, chance(stages[0], inputs(sentence)));
      sentence.heldOut.set(`${id} met`, chance(stages[1], inputs(sentence)));
    }
    const seenAs = asAnswer(draft);
    const values = core.answerFeatures(id, seenAs, core.judge(criterion, seenAs));
    const level = LEVELS.indexOf(draft.labels[id]);
    examples.forEach((list, t) =>
      list.push({ at: values.map((_, k) => k), values, is: level >= t + 1 ? 1 : 0 }),
    );
  }
  ['any', 'met'].forEach((name, t) => {
    const width = examples[t][0].values.length;
    const { bias, weights } = regress(examples[t], width, { epochs: 60, decay: 1e-2, rate: 0.1 });
    answer[`${id} ${name}`] = [bias, ...weights].map((w) => Number(w.toFixed(4)));
    columns.push({ label: `${id} ${name}`, ...sentenceStage(id, t + 1, drafts) });
  });
  console.error(`learned ${id}`);
}
for (const rule of Object.values(TONE)) {
  const examples = [...singles, ...drafts.flatMap((draft) => draft.sentences)].map((sentence) => ({
    at: inputs(sentence),
    is: sentence.tone.has(rule) ? 1 : 0,
  }));
  columns.push({ label: rule, ...regress(examples, rows.size) });
}

const heaviest = [...rows]
  .map(([name, row]) => [
    name,
    row,
    Math.max(...columns.map(({ weights }) => Math.abs(weights[row]))),
  ])
  .sort((a, b) => b[2] - a[2] || a[0].localeCompare(b[0]))
  .slice(0, KEPT)
  .sort((a, b) => a[0].localeCompare(b[0]));
const scale = columns.map(
  ({ weights }) => Math.max(...heaviest.map(([, row]) => Math.abs(weights[row]))) / STEPS,
);
// A backslash would be written as two characters: one step beside it does no harm.
const character = (code) => String.fromCharCode(code === 92 ? 93 : code);
const steps = heaviest
  .map(([, row]) =>
    columns
      .map(({ weights }, k) => character(core.ZERO + Math.round(weights[row] / scale[k])))
      .join(''),
  )
  .join('');
fs.writeFileSync(
  path.join(corpus, '..', '..', 'src', 'core', 'weighing', 'weights.json'),
  JSON.stringify(
    {
      features: heaviest.map(([name]) => name).join('\n'),
      labels: columns.map(({ label }) => label),
      bias: columns.map(({ bias }) => Number(bias.toFixed(4))),
      scale: scale.map((s) => Number(s.toPrecision(5))),
      steps,
      answer,
    },
    null,
    1,
  ) + '\n',
);
console.error(
  `${drafts.length} drafts, ${singles.length} single sentences, ${heaviest.length} of ${rows.size} features`,
);
