/** How the incident came to light: who or what told, and what it showed. */
import { DETECTION_ROWS } from '../language/cupboard/detection';
import type { Clause, Subject } from '../language/clauses';
import { harms } from '../language/harm';
import { PhraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import {
  best,
  outermost,
  type AnswerSense,
  type Criterion,
  type Hit,
  type Place,
} from './criterion';

const ROWS = new PhraseSet(DETECTION_ROWS);

export const criterion: Criterion = {
  id: 'detection',
  find: (sense) =>
    isLater(sense) ? [] : outermost([...shown(sense), ...told(sense), ...rows(sense)]),
  settle: (places, answer) => best(places.map((place) => continued(place, answer))),
};

/** Sentences about watching that was built afterwards. */
const LATER =
  /\b(?:since then|from now on|going forward|in future|in the future|these days|nowadays|from then on|ever since|next time)\b|\bnow (?:pages?|fires?|alerts?|rings?|warns?|goes|watch|shows?|have|has|checks?)|\b(?:add|added|adding|additional|implemented|build|built|create|created|introduced?|configured?|install|installed|set up|wrote|need|tune|tuned|tightened|lowered|wire|wired|put in)\b(?: \S+){0,4} (?:alerts?|alarms?|monitors?|monitoring|checks?|dashboards?|probes?|rules?|metrics?|panels?|canary)\b|\bnew (?:alert|alarm|monitor|check|dashboard|probe)/;
const isLater = (sense: Sense) => LATER.test(sense.lower.join(' '));

/** What a negation or a wish takes away: "no alert fired", "should have paged". */
const UNREAL =
  /^(?:can|not|n't|never|no|nobody|none|should|could|might|may|will|without|neither|if|unless|until)$/;
/** The watcher is content again. */
const WELL =
  /\b(?:green|again|back|normal|clear|cleared|recover\w*|resolved|baseline|healthy|flat|stopped|quiet|fine|ok|(?:0|zero|no) (?:errors|unmatched|failures|alerts|drift|lag|duplicates))\b/;

/** A screen or a report that shows a symptom. */
function shown(sense: Sense): Hit[] {
  const hits: Hit[] = [];
  for (const clause of sense.clauses) {
    if (isUnreal(clause) || !clause.subject || clause.passive || clause.relative) continue;
    const { subject, verb, group, rest } = clause;
    if (!watches(sense, clause)) continue;
    const has = clause.lemma === 'have' && sense.has('percent', group.to, group.to + 4);
    if ((!has && !sense.is('show-verb', verb)) || isWell(sense, group.from, rest.to)) continue;
    if (!hasSymptom(sense, group.to, sense.tokens.length) && !sense.has('number', group.to))
      continue;
    hits.push({ from: subject.shared ? group.from : subject.from, to: rest.to, level: 'met' });
  }
  return hits;
}

/** "The dashboard", "Datadog", "the nightly Oxidized mail". */
function watches(sense: Sense, { subject }: Clause): boolean {
  if (!subject) return false;
  const { head, from } = subject;
  if (sense.covers('watch-machine', head) || sense.covers('watch-tool', head)) return true;
  return (
    /^(?:mail|email|report|message|job|test|check|digest|summary|screen|console|board|panel|reconciliation|recon|run|batch|close|audit|backup|count)$/.test(
      sense.tokens[head]!.lemma,
    ) &&
    (sense.has('watch-tool', from, head) ||
      /\b(?:nightly|daily|weekly|hourly|morning|monitoring|restore|reconciliation)\b/.test(
        words(sense, from, head),
      ))
  );
}

const isUnreal = ({ negated, conditional, modal, perfect, form }: Clause) =>
  negated ||
  conditional ||
  (modal === 'would' && perfect) ||
  form === 'infinitive' ||
  /^(?:should|could|might|may|must|will|can)$/.test(modal ?? '');
const isWell = (sense: Sense, from: number, to: number) =>
  WELL.test(sense.lower.slice(from, to).join(' '));

/** A person outside the response who makes the fault known. */
function told(sense: Sense): Hit[] {
  const hits: Hit[] = [];
  for (const clause of sense.clauses) {
    // "Users started to complain".
    const starts = /^(?:start|begin)$/.test(sense.tokens[clause.group.from - 2]?.lemma ?? '');
    if (
      (isUnreal(clause) && !(starts && clause.form === 'infinitive' && !clause.negated)) ||
      clause.passive
    )
      continue;
    const { verb, group, rest } = clause;
    const subject = clause.subject ?? bareSubject(sense, group.from);
    if (!subject || !isWitness(sense, subject)) continue;
    // Staff who post are telling the customers.
    if (/^(?:post|tweet)$/.test(clause.lemma) && sense.covers('witness', subject.head)) continue;
    const calls = sense.is('call-verb', verb);
    if (!calls && !sense.is('report-verb', verb)) continue;
    const object = sense.lower.slice(group.to, Math.min(rest.to, group.to + 4));
    const us = object.some((word) => /^(?:me|us|our|my)$/.test(word));
    if (!us && object.some((word) => /^(?:him|her|them|you|no|nobody|everyone)$/.test(word)))
      continue;
    // "They call me the fixer", "a charity called Critical Care".
    const named = sense.tokens[group.to + (us ? 1 : 0)];
    if (
      clause.lemma === 'call' &&
      named &&
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(named.pos) &&
      named.lemma !== 'that'
    )
      continue;
    const link = object.findIndex((word) => /^(?:to|that|saying|about|with)$/.test(word));
    const direct = link < 0 ? object.length : link;
    const others = object.some(
      (_, i) =>
        i < direct && (sense.is('leader', group.to + i) || sense.is('served', group.to + i)),
    );
    if (others && !us) continue;
    const symptom =
      hasSymptom(sense, group.to, sense.tokens.length) ||
      tellsThat(sense, group.to) ||
      (us && hasSymptom(sense, 0, subject.from));
    const noticed =
      /^(?:notice|spot|see)$/.test(clause.lemma) && sense.covers('witness', subject.head);
    const bare = rest.to - rest.from < 2 && /^(?:call|ring|phone)$/.test(clause.lemma);
    if (!symptom && !us && !bare && !noticed && !MAKING_KNOWN.test(clause.lemma)) continue;
    hits.push({
      from: subject.shared ? group.from : subject.from,
      to: rest.to,
      level: symptom ? 'met' : 'partial',
    });
  }
  return hits;
}

/** "to say that …", "because …": a clause is what was told. */
function tellsThat(sense: Sense, from: number): boolean {
  const at = sense.lower.findIndex(
    (word, i) =>
      i >= from &&
      /^(?:that|saying|say|because|why|about)$/.test(word) &&
      !(word === 'that' && sense.lower[i - 1] === ','),
  );
  return at >= 0 && at < from + 8 && sense.clauses.some(({ group }) => group.from > at + 1);
}

/** Verbs that say by themselves that a fault was made known. */
const MAKING_KNOWN = /^(?:report|complain|spot|flag|tweet|raise|detect|discover)$/;
const WITNESSES = ['witness', 'served', 'worker', 'venue'];

/** "The cleaner told us": the tagger may miss the noun before the verb. */
const bareSubject = (sense: Sense, at: number): Subject | undefined =>
  sense.covers('witness', at - 1)
    ? { from: at - 1, to: at, head: at - 1, shared: false }
    : undefined;

function isWitness(sense: Sense, subject: Subject): boolean {
  const covers = (at: number) => WITNESSES.some((name) => sense.covers(name, at));
  if (covers(subject.head)) return true;
  // "Our clients couldn't …, and several of them called us".
  if (/^(?:they|them)$/.test(sense.lower[subject.head]!))
    return sense.has('served', 0, subject.from) || sense.has('worker', 0, subject.from);
  // "The ward 6 manager", "the CFO's assistant", "the payroll team".
  if (
    /^(?:manager|assistant|secretary|owner|team|desk|staff|office|lead|department)$/.test(
      sense.tokens[subject.head]!.lemma,
    )
  )
    return (
      subject.head > subject.from + 1 &&
      [...WITNESSES, 'leader', 'trade', 'business-function'].some((name) =>
        sense.has(name, subject.from, subject.head),
      )
    );
  // "Somebody from sales", "Priya in support".
  const link = sense.lower[subject.head + 1] ?? '';
  if (!/^(?:from|in|at|of|on)$/.test(link)) return false;
  for (let at = subject.head + 2; at < subject.to; at++)
    if (covers(at) || sense.covers('team', at)) return true;
  return false;
}

/** What is shown: a metric, a symptom, a denial, somebody's words. */
function hasSymptom(sense: Sense, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (sense.is('signal', i) || sense.is('percent', i) || sense.is('metric-code', i)) return true;
    if (sense.is('ill-sight', i) || sense.is('fail-state', i)) return true;
    if (sense.quoted[i] || /^(?:not|n't|never|no|cannot)$/.test(sense.lower[i]!)) return true;
    if (sense.tokens[i]!.text === '_' || sense.lower[i] === 'being') return true;
    if (sense.lower[i] === ':' && to - i > 3) return true;
    if (
      sense.lower[i] === 'about' &&
      to - i > 3 &&
      sense.tokens[i + 1]?.pos !== 'NUM' &&
      sense.tokens[i + 1]?.pos !== 'PRON'
    )
      return true;
  }
  return false;
}

/** Words of the cupboard. */
function rows(sense: Sense): Hit[] {
  return ROWS.matches(sense).flatMap(({ row, from, to }): Hit[] => {
    if (isSilent(sense, from, to, row.alarm) || isPaper(sense, from)) return [];
    const symptom =
      row.source &&
      (catches(sense, to) ||
        tellsThat(sense, to) ||
        hasSymptom(sense, to - 1, sense.tokens.length) ||
        hasSymptom(sense, 0, to - 1));
    return [{ from, to: symptom ? reach(sense, to) : to, level: symptom ? 'met' : 'partial' }];
  });
}

/** Alarm verbs that are nouns as well: "the alarm text", "a ring tone". */
const AMBIGUOUS =
  /^(?:text|texts|page|pages|mail|mails|email|emails|call|calls|phone|phones|ring|rings|post|posts|message|messages|sound|sounds|flag|flags|ping|pings|trigger|triggers|alert|alerts|raise|drag|pull|fire|fires)$/;
const words = (sense: Sense, from: number, to: number) =>
  sense.lower.slice(Math.max(0, from), to).join(' ');

/** "CrowdStrike flagged a process": what was caught is what was shown. */
function catches(sense: Sense, to: number): boolean {
  return (
    (/^(?:flag|catch|detect|spot|report|show)$/.test(sense.tokens[to - 1]?.lemma ?? '') ||
      words(sense, to - 2, to) === 'picked up') &&
    /^(?:DET|NUM|ADJ|NOUN)$/.test(sense.tokens[to]?.pos ?? '')
  );
}

/** The end of the words that tell what was shown: of the clause with the first symptom. */
function reach(sense: Sense, to: number): number {
  let end = to;
  while (end < sense.tokens.length && !hasSymptom(sense, to - 1, end)) end++;
  while (end < sense.tokens.length && !sense.ends(end) && sense.lower[end] !== ',') end++;
  return hasSymptom(sense, to - 1, end) ? end : to;
}

/** Denied, wished for, or a rule: "no alert fired", "when the pager goes". */
function isSilent(sense: Sense, from: number, to: number, alarm = false): boolean {
  const around = sense.lower.slice(Math.max(0, from - 2), to);
  if (/\bfail\w* to\b|\bfrom (?:the )?first page\b/.test(words(sense, from - 2, to + 1)))
    return true;
  if (around.some((word) => UNREAL.test(word))) return true;
  if (/\bfrom (?:me|us)\b/.test(words(sense, to, to + 8))) return true;
  if (/\b(?:nobody|no one)\b/.test(words(sense, from - 6, from))) return true;
  const last = sense.lower[to - 1]!;
  const present = last === sense.tokens[to - 1]!.lemma || /[^s]s$/.test(last);
  if (present && /\b(?:when|whenever|where)\b/.test(around.slice(0, 2).join(' '))) return true;
  if (!alarm) return false;
  if (AMBIGUOUS.test(last) && sense.tokens[to - 1]!.pos === 'NOUN') return true;
  return (
    /ing$/.test(last) &&
    sense.tokens[to - 1]!.pos === 'VERB' &&
    sense.tokens[to - 2]?.lemma !== 'be' &&
    sense.is('alarm-verb', to - 1)
  );
}

/** A page that is read and pages nobody: "the home page", "page one of our handbook". */
function isPaper(sense: Sense, from: number): boolean {
  const before = sense.tokens[from - 1];
  if (before?.text === '-' || before?.text.toLowerCase() === 'status') return true;
  return (
    sense.lower[from] === 'page' &&
    before !== undefined &&
    /^(?:NOUN|ADJ|VERB|NUM)$/.test(before.pos) &&
    !/^(?:first|next|second|last|same)$/.test(before.text.toLowerCase())
  );
}

const REFERS =
  /^(?:(?:it|they|he|she|this|that) (?:said|says|showed|shows|read|reads|told|reported|named|listed|complained|had|were all)|the (?:page|alert|alarm|graph|message|ticket|mail|email|call|dashboard|report|monitor|metric|error|caller|text)s?|every caller|all of them|[a-z]+ of them)\b/;

/** A source whose next sentence says what it showed: "I got paged. The page read …". */
function continued(place: Place, answer: AnswerSense): Place {
  if (place.level === 'met') return place;
  const next = answer.sentences[place.at.index + 1];
  if (!next) return place;
  // Complaints whose harm is told next: "a run of complaints. People got a white screen."
  const people =
    /\b(?:complaints?|tickets?|calls?|emails?|mails?|tweets?|reports?|messages?)\b/.test(
      words(place.at.sense, place.from, place.to + 3),
    );
  if (people && harms(next.sense).some(({ told }) => told)) return { ...place, level: 'met' };
  if (!REFERS.test(next.sense.lower.join(' '))) return place;
  return hasSymptom(next.sense, 1, next.sense.tokens.length) ? { ...place, level: 'met' } : place;
}
