// Scores the linter on the labelled drafts and sentences in test/corpus.
//   node scripts/eval.mjs                      the drafts that are only measured on (splits.json)
//   node scripts/eval.mjs drafts FOLDER[:even|:odd] … [--misses] [--json]
//   node scripts/eval.mjs sentences AUTHOR … [--only CRITERION|heroic|solo|blame] [--misses]
// Drafts are scored by test/corpus/score.mjs. A sentence counts for a criterion where the level
// that it carries alone is as labelled; for a tone rule where a marked span overlaps a labelled one.
import { CRITERIA, print, score } from '../test/corpus/score.mjs';
import { judged, load, sentencesOf, splits, TONE } from './corpus.mjs';

async function drafts(names, flags) {
  const only = flags.only;
  const onMiss = (miss) => {
    if (flags.misses && (!only || miss.split('\t')[1] === only)) console.log(miss);
  };
  const result = score(await judged(names), { onMiss });
  if (flags.json) console.log(JSON.stringify(result, null, 1));
  else print(result);
}

async function sentences(authors, flags) {
  const { reading } = await load(`
    import { loadTagger } from './core/language/tokens';
    import { reader } from './core/language/sense';
    import { LEXICON } from './core/language/cupboard/index';
    import { JUDGES } from './core/criteria/index';
    import { RULES } from './core/rules/index';
    export async function reading() {
      return { read: reader(await loadTagger(), LEXICON), judges: JUDGES, rules: RULES };
    }`);
  const { read, judges, rules } = await reading();
  const rows = authors.flatMap(sentencesOf);
  const senses = rows.map((row) => read(row.text));
  const say = (name, kind, text, detail = '') => {
    if (flags.misses && (!flags.only || flags.only === name))
      console.log(`${name}\t${kind}\t${detail}\t${text}`);
  };
  console.log('criterion           found: P     R    F1  (n)   met: P     R');
  for (const judge of [...judges].sort((a, b) => CRITERIA.indexOf(a.id) - CRITERIA.indexOf(b.id))) {
    const any = { tp: 0, fp: 0, fn: 0 };
    const met = { tp: 0, fp: 0, fn: 0 };
    rows.forEach((row, i) => {
      const hits = judge.find(senses[i]);
      const said = hits.some((h) => h.level === 'met') ? 'met' : hits.length ? 'partial' : 'absent';
      const label = row.criteria[judge.id] ?? 'absent';
      const words = hits.map((h) => `[${h.level}: ${quote(senses[i], h)}]`).join(' ');
      count(any, label !== 'absent', said !== 'absent');
      count(met, label === 'met', said === 'met');
      if (label !== said) say(judge.id, `label ${label}, said ${said}`, row.text, words);
    });
    console.log(
      `${judge.id.padEnd(18)}   ${line(any)} ${String(any.tp + any.fn).padStart(4)}  ${line(met)}`,
    );
  }
  for (const [tone, id] of Object.entries(TONE)) {
    const rule = rules.find((r) => r.ids.includes(id));
    const marks = { tp: 0, fp: 0, fn: 0, right: 0 };
    rows.forEach((row, i) => {
      const gold = row.tone
        .filter((t) => t.rule === tone)
        .map((t) => ({
          start: row.text.indexOf(t.quote),
          end: row.text.indexOf(t.quote) + t.quote.length,
        }));
      const said = rule.find(senses[i]).map((m) => senses[i].span(m.from, m.to));
      const hit = (a, b) => a.start < b.end && b.start < a.end;
      for (const g of gold) {
        if (said.some((s) => hit(s, g))) marks.tp++;
        else {
          marks.fn++;
          say(tone, 'not marked', row.text, row.text.slice(g.start, g.end));
        }
      }
      for (const s of said) {
        if (gold.some((g) => hit(s, g))) marks.right++;
        else {
          marks.fp++;
          say(tone, 'wrongly marked', row.text, row.text.slice(s.start, s.end));
        }
      }
    });
    const p = marks.right / (marks.right + marks.fp || 1);
    const r = marks.tp / (marks.tp + marks.fn || 1);
    console.log(`${tone.padEnd(18)}   ${figures(p, r)} ${String(marks.tp + marks.fn).padStart(4)}`);
  }
}

const quote = (sense, { from, to }) => {
  const { start, end } = sense.span(from, to);
  return sense.text.slice(start, end);
};
function count(tally, gold, said) {
  if (gold && said) tally.tp++;
  else if (said) tally.fp++;
  else if (gold) tally.fn++;
}
const figures = (p, r) =>
  [p, r, p + r ? (2 * p * r) / (p + r) : 0].map((x) => x.toFixed(2).padStart(5)).join(' ');
const line = ({ tp, fp, fn }) => figures(tp / (tp + fp || 1), tp / (tp + fn || 1));

const words = process.argv.slice(2);
const flags = { misses: words.includes('--misses'), json: words.includes('--json') };
const only = words.indexOf('--only');
if (only >= 0) flags.only = words.splice(only, 2)[1];
const [what, ...names] = words.filter((word) => !word.startsWith('--'));
if (what === undefined) {
  for (const name of splits.measure.drafts) {
    console.log(`\n${name}`);
    await drafts([name], flags);
  }
} else if (what === 'drafts' && names.length > 0) await drafts(names, flags);
else if (what === 'sentences' && names.length > 0) await sentences(names, flags);
else {
  console.error(
    'usage: eval.mjs | eval.mjs drafts FOLDER[:even|:odd] … | eval.mjs sentences AUTHOR … [--only NAME] [--misses]',
  );
  process.exitCode = 2;
}
