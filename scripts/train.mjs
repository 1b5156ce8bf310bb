// Trains the network of src/core/weighing and writes src/core/weighing/weights.json.
// It learns from what test/corpus/splits.json lists under "learn". How far to trust it, and the
// hand-written judges, is learned in a second stage from the same drafts, each read by a network
// that has not seen its author; drafts that the judges were made with are left out of that stage.
// The same corpus and code give the same weights (some minutes).
import fs from 'node:fs';
import path from 'node:path';
import { CRITERIA, goldSpans } from '../test/corpus/score.mjs';
import { corpus, draftsOf, load, sentencesOf, splits, TONE, trainingDrafts } from './corpus.mjs';

const LEVELS = ['absent', 'partial', 'met'];
const LABELS = [...CRITERIA.flatMap((id) => [`${id} any`, `${id} met`]), ...Object.values(TONE)];
/** A feature seen less often than this is chance. */
const SEEN = 5;
/** Places of a feature's vector. */
const WIDTH = 64;
/** Outputs that tell of the story. */
const SIGNS = 6;
const EPOCHS = 8;
const RATE = 8e-3;
/** Sentences that are learned from at once. */
const BATCH = 256;
/** Shares of features and of places that are left out at random while learning. */
const DROP_FEATURES = 0.2;
const DROP_PLACES = 0.5;
/** The second stage: what large weights cost, and how much less it leans on other criteria. */
const PENALTY = 0.015;
const DISTRUST = 3.3;
/** Groups of authors for the second stage. */
const FOLDS = 4;

const core = await load(`
  export { loadTagger } from './core/language/tokens';
  export { Sense } from './core/language/sense';
  export { LEXICON } from './core/language/cupboard/index';
  export { readDraft } from './core/draft/read';
  export { foundIn, judgedBy, toldBy, verdictsOn } from './core/weighing/read';
  export { featuresOf } from './core/weighing/features';
  export { answerFeatures, ORDERS, storyFeatures } from './core/weighing/weigh';
  export { Network, pool, sigmoid, stepSize, STEPS, ZERO } from './core/weighing/network';
  export { RULES } from './core/rules/index';
`);
const { sigmoid } = core;
const tag = await core.loadTagger();
const toneRules = core.RULES.filter((rule) => 'find' in rule);

/** A sentence read: what the judges find, the features, and the labels as 1, 0 or -1 (not known). */
function read(text, position, { levelOf, tone }) {
  const sense = new core.Sense(text, tag(text), core.LEXICON);
  const marked = toneRules.filter((r) => r.find(sense).length > 0).map((r) => r.ids[0]);
  const found = core.foundIn(sense, marked);
  const wanted = CRITERIA.flatMap((id) => [levelOf(id, 1), levelOf(id, 2)]);
  const features = core.featuresOf(sense, found, position);
  return { sense, hits: found.hits, features, wanted: [...wanted, ...toneLabels(tone)] };
}
const toneLabels = (tone) =>
  Object.keys(TONE).map((rule) => (tone.some((span) => span.rule === rule) ? 1 : 0));
const known = (criteria) => (id, threshold) =>
  LEVELS.indexOf(criteria?.[id] ?? 'absent') >= threshold ? 1 : 0;

const place = (i, list) => i / Math.max(1, list.length - 1);

/** Markdown drafts, in which only the evidence is known to carry its level. */
function fromMarkdown(author, draft) {
  const { criteria, evidence, solo_story: solo, order } = draft.gold;
  const spans = goldSpans(draft.text, draft.gold);
  const sentences = core.readDraft(draft.text).answers.flatMap((answer) => answer.sentences);
  const within = (sentence, start, end) => start < sentence.end && end > sentence.start;
  return {
    author,
    labels: { criteria, solo, order },
    sentences: sentences.map((sentence, i) => ({
      sentence,
      ...read(sentence.text, place(i, sentences), {
        tone: spans.filter((span) => within(sentence, span.start, span.end)),
        levelOf: (id, threshold) => {
          if (LEVELS.indexOf(criteria[id]) < threshold) return 0;
          const at = draft.text.indexOf(evidence[id]);
          return within(sentence, at, at + evidence[id].length) ? 1 : -1;
        },
      }),
    })),
  };
}

/** Drafts in which every sentence is labelled. */
function fromSentences(author, { criteria, solo_story: solo, order, sentences }) {
  return {
    author,
    labels: { criteria, solo, order },
    sentences: sentences.map((row, i) => ({
      sentence: { text: row.t, block: {} },
      ...read(row.t, place(i, sentences), { tone: row.tone ?? [], levelOf: known(row.c) }),
    })),
  };
}

/** Single sentences, as answers of one sentence with no labels of their own. */
const singles = splits.learn.authors.flatMap((author) =>
  sentencesOf(author).map((row) => ({
    sentences: [read(row.text, undefined, { tone: row.tone, levelOf: known(row.criteria) })],
  })),
);
const drafts = [
  ...splits.learn.drafts.flatMap((name) => draftsOf(name).map((d) => fromMarkdown(name, d))),
  ...splits.learn.training.flatMap((name) =>
    trainingDrafts(name).map((d) => fromSentences(name, d)),
  ),
];
console.error(`read ${drafts.length} drafts and ${singles.length} sentences`);

/** Numbers that look like chance and are the same every time. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights that are moved by Adam, a row at a time where only some rows have slopes. */
class Layer {
  constructor(rows, width, start) {
    this.width = width;
    this.values = Float32Array.from({ length: rows * width }, start);
    this.slopes = new Float32Array(rows * width);
    this.mean = new Float32Array(rows * width);
    this.spread = new Float32Array(rows * width);
    this.touched = new Set();
    this.steps = 0;
  }
  move(rate) {
    this.steps++;
    const byMean = 1 - 0.9 ** this.steps;
    const bySpread = 1 - 0.999 ** this.steps;
    for (const row of this.touched)
      for (let i = row * this.width; i < (row + 1) * this.width; i++) {
        const slope = this.slopes[i];
        this.mean[i] += 0.1 * (slope - this.mean[i]);
        this.spread[i] += 0.001 * (slope * slope - this.spread[i]);
        this.values[i] -=
          (rate * (this.mean[i] / byMean)) / (Math.sqrt(this.spread[i] / bySpread) + 1e-8);
        this.slopes[i] = 0;
      }
    this.touched.clear();
  }
}

/** A network that has learned from answers, as weights without a second stage. */
function learn(answers) {
  const seen = new Map();
  for (const { sentences } of answers)
    for (const { features } of sentences)
      for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= SEEN)
    .map(([name]) => name)
    .sort();
  const rows = new Map(names.map((name, row) => [name, row]));
  const random = randomFrom(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const outs = LABELS.length + SIGNS;
  const vectors = new Layer(names.length, WIDTH, () => 0.1 * normal());
  const bias = new Layer(1, WIDTH, () => 0);
  const outputs = new Layer(outs, WIDTH + 1, (_, i) =>
    i % (WIDTH + 1) === 0
      ? i / (WIDTH + 1) < LABELS.length
        ? -3
        : -1
      : (random() * 2 - 1) / Math.sqrt(WIDTH),
  );
  const story = new Layer(4, 2 * SIGNS + 1, () => (random() * 2 - 1) / Math.sqrt(2 * SIGNS));
  const layers = [vectors, bias, outputs, story];

  /** Reads an answer with some features and places left out. */
  const forward = ({ sentences }) =>
    sentences.map(({ features }) => {
      const kept = [];
      let length = 0;
      for (const name of features) {
        const row = rows.get(name);
        if (row === undefined) continue;
        length++;
        if (random() >= DROP_FEATURES) kept.push(row);
      }
      const scale = 1 / (Math.sqrt(Math.max(1, length)) * (1 - DROP_FEATURES));
      const hidden = Float32Array.from(bias.values);
      for (const row of kept)
        for (let k = 0; k < WIDTH; k++) hidden[k] += vectors.values[row * WIDTH + k] * scale;
      for (let k = 0; k < WIDTH; k++)
        hidden[k] = hidden[k] > 0 && random() >= DROP_PLACES ? hidden[k] / (1 - DROP_PLACES) : 0;
      const values = new Float32Array(outs);
      for (let o = 0; o < outs; o++) {
        let sum = outputs.values[o * (WIDTH + 1)];
        for (let k = 0; k < WIDTH; k++) sum += outputs.values[o * (WIDTH + 1) + 1 + k] * hidden[k];
        values[o] = sum;
      }
      return { kept, scale, hidden, values, slopes: new Float32Array(outs) };
    });

  const backward = ({ kept, scale, hidden, slopes }) => {
    const back = new Float32Array(WIDTH);
    for (let o = 0; o < outs; o++) {
      const slope = slopes[o];
      if (slope === 0) continue;
      const at = o * (WIDTH + 1);
      outputs.slopes[at] += slope;
      for (let k = 0; k < WIDTH; k++) {
        outputs.slopes[at + 1 + k] += slope * hidden[k];
        back[k] += slope * outputs.values[at + 1 + k];
      }
    }
    for (let k = 0; k < WIDTH; k++) {
      back[k] = hidden[k] > 0 ? back[k] / (1 - DROP_PLACES) : 0;
      bias.slopes[k] += back[k];
    }
    for (const row of kept) {
      vectors.touched.add(row);
      for (let k = 0; k < WIDTH; k++) vectors.slopes[row * WIDTH + k] += back[k] * scale;
    }
  };

  /** Slopes of the signs by what is known of the whole story. */
  const tellStory = (read, { solo, order }, share) => {
    const signs = read.map(({ values }) => [...values.subarray(LABELS.length)]);
    const pooled = core.pool(signs);
    const width = pooled.length + 1;
    const worth = [0, 1, 2, 3].map((o) =>
      pooled.reduce(
        (sum, x, k) => sum + x * story.values[o * width + 1 + k],
        story.values[o * width],
      ),
    );
    const top = Math.max(...worth.slice(1));
    const total = worth.slice(1).reduce((sum, x) => sum + Math.exp(x - top), 0);
    const slopes = worth.map((x, o) =>
      o === 0
        ? sigmoid(x) - (solo ? 1 : 0)
        : Math.exp(x - top) / total - (core.ORDERS[o - 1] === order ? 1 : 0),
    );
    const back = new Float32Array(pooled.length);
    slopes.forEach((slope, o) => {
      story.slopes[o * width] += slope * share;
      for (let k = 0; k < pooled.length; k++) {
        story.slopes[o * width + 1 + k] += slope * share * pooled[k];
        back[k] += slope * share * story.values[o * width + 1 + k];
      }
    });
    for (let k = 0; k < SIGNS; k++) {
      const strongest = signs.findIndex((sentence) => sentence[k] === pooled[k]);
      if (strongest >= 0) read[strongest].slopes[LABELS.length + k] += back[k];
      for (const { slopes: at, values } of read) {
        const p = sigmoid(values[LABELS.length + k]);
        at[LABELS.length + k] += (back[SIGNS + k] * p * (1 - p)) / read.length;
      }
    }
  };

  const order = [...answers];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let batch = [];
    let size = 0;
    const settle = () => {
      const stories = batch.filter(({ labels }) => labels).length;
      for (const answer of batch) {
        const read = forward(answer);
        read.forEach(({ values, slopes }, i) =>
          answer.sentences[i].wanted.forEach((wanted, o) => {
            if (wanted >= 0) slopes[o] = (sigmoid(values[o]) - wanted) / size;
          }),
        );
        if (answer.labels && read.length > 0) tellStory(read, answer.labels, 0.3 / stories);
        read.forEach(backward);
      }
      for (const layer of [bias, outputs, story])
        for (let row = 0; row < layer.values.length / layer.width; row++) layer.touched.add(row);
      for (const layer of layers) layer.move(RATE * (1 - epoch / EPOCHS));
      batch = [];
      size = 0;
    };
    for (const answer of order) {
      batch.push(answer);
      size += answer.sentences.length;
      if (size >= BATCH) settle();
    }
    if (size > 0) settle();
  }
  return packed({ names, vectors, bias, outputs, story });
}

const round = (x) => Number(x.toFixed(4));
const table = ({ values, width }) =>
  Array.from({ length: values.length / width }, (_, row) =>
    [...values.subarray(row * width, (row + 1) * width)].map(round),
  );

/** The weights in few characters: each vector in steps of its own size. */
function packed({ names, vectors, bias, outputs, story }) {
  // A backslash would be written as two characters: one step beside it does no harm.
  const character = (number) => {
    const code = core.ZERO + number;
    return String.fromCharCode(code === 92 ? 93 : code);
  };
  const pack = (vector) => {
    const largest = Math.max(1e-6, ...vector.map(Math.abs));
    let size = -core.STEPS;
    while (core.stepSize(size) * core.STEPS < largest && size < core.STEPS) size++;
    if (core.ZERO + size === 92) size++;
    const step = (x) =>
      Math.max(-core.STEPS, Math.min(core.STEPS, Math.round(x / core.stepSize(size))));
    return [size, ...vector.map(step)].map(character).join('');
  };
  return {
    features: names.join('\n'),
    labels: LABELS,
    vectors: names
      .map((_, row) => pack([...vectors.values.subarray(row * WIDTH, (row + 1) * WIDTH)]))
      .join(''),
    bias: table(bias)[0],
    outputs: table(outputs),
    story: table(story),
  };
}

/** A draft as the second stage sees it, read by a network. */
function asAnswer(network, draft) {
  const sentences = draft.sentences.map(({ sentence, sense, hits, features }, index) => ({
    sentence,
    sense,
    hits,
    index,
    ...network.reckon(features),
  }));
  return { source: '', answer: { sentences, parts: [], blocks: [] }, sentences };
}

/**
 * Logistic regression with a penalty on large weights, by descent over standardised values.
 *
 * @param own the values that are trusted more than the others: `from` to `to`
 */
function regress(examples, own = { from: 0, to: Infinity }) {
  const width = examples[0].values.length;
  const n = examples.length;
  const mean = Array.from(
    { length: width },
    (_, k) => examples.reduce((s, e) => s + e.values[k], 0) / n,
  );
  const spread = mean.map((m, k) => {
    const deviation = Math.sqrt(examples.reduce((s, e) => s + (e.values[k] - m) ** 2, 0) / n);
    return (deviation + 1e-3) * (k >= own.from && k < own.to ? 1 : DISTRUST);
  });
  const inputs = examples.map(({ values }) => values.map((x, k) => (x - mean[k]) / spread[k]));
  const weights = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  for (let round = 0; round < 600; round++) {
    const slopes = new Float64Array(width + 1);
    inputs.forEach((values, i) => {
      const sum = values.reduce((s, x, k) => s + x * weights[k + 1], weights[0]);
      const error = (sigmoid(sum) - examples[i].is) / n;
      slopes[0] += error;
      values.forEach((x, k) => (slopes[k + 1] += error * x));
    });
    for (let k = 0; k <= width; k++) {
      speed[k] = 0.9 * speed[k] - 0.1 * (slopes[k] + (k > 0 ? PENALTY * weights[k] : 0));
      weights[k] += speed[k];
    }
  }
  const scaled = [...weights.slice(1)].map((w, k) => w / spread[k]);
  return [weights[0] - scaled.reduce((s, w, k) => s + w * mean[k], 0), ...scaled].map(round);
}

// Second stage.
const authors = [...new Set(drafts.map(({ author }) => author))].sort();
const seenAs = new Map();
for (let fold = 0; fold < FOLDS; fold++) {
  const away = new Set(authors.filter((_, i) => i % FOLDS === fold));
  const network = new core.Network(
    learn([...singles, ...drafts.filter(({ author }) => !away.has(author))]),
  );
  for (const draft of drafts)
    if (away.has(draft.author)) seenAs.set(draft, [asAnswer(network, draft), network]);
  console.error(`learned without ${[...away].join(', ')}`);
}
const unknown = drafts.filter(({ author }) => !splits.judgesMadeWith.includes(author));
const answer = {};
const answers = unknown.map((draft) => {
  const [seen] = seenAs.get(draft);
  const judged = core.judgedBy(seen);
  return { ids: [...judged.keys()], values: core.answerFeatures(seen, judged) };
});
for (const id of CRITERIA) {
  const { ids, values } = answers[0];
  const each = (values.length - 1) / ids.length;
  const from = 1 + ids.indexOf(id) * each;
  ['any', 'met'].forEach((name, t) => {
    answer[`${id} ${name}`] = regress(
      unknown.map(({ labels }, i) => ({
        values: answers[i].values,
        is: known(labels.criteria)(id, t + 1),
      })),
      { from, to: from + each },
    );
  });
}
const tale = {};
const stories = unknown.map((draft) => {
  const [seen, network] = seenAs.get(draft);
  const told = core.toldBy(seen, core.verdictsOn(seen, { answer }));
  return core.storyFeatures(seen, network.story(seen.sentences.map((at) => at.signs)), told);
});
for (const name of ['solo', ...core.ORDERS])
  tale[name] = regress(
    unknown.map(({ labels }, i) => ({
      values: stories[i],
      is: (name === 'solo' ? labels.solo : labels.order === name) ? 1 : 0,
    })),
  );

const weights = { ...learn([...singles, ...drafts]), answer, tale };
fs.writeFileSync(
  path.join(corpus, '..', '..', 'src', 'core', 'weighing', 'weights.json'),
  JSON.stringify(weights, null, 1) + '\n',
);
console.error(`${weights.features.split('\n').length} features`);
