/** How the incident came to light: who or what told, and what it showed. */
import { DETECTION_ROWS } from '../language/cupboard/detection';
import type { Clause } from '../language/clauses';
import { PhraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import { best, type AnswerSense, type Criterion, type Hit, type Place } from './criterion';

const ROWS = new PhraseSet(DETECTION_ROWS);

export const criterion: Criterion = {
  id: 'detection',
  find: (sense) => (isLater(sense) ? [] : [...shown(sense), ...told(sense), ...rows(sense)]),
  settle: (places, answer) => best(places.map((place) => continued(place, answer))),
};

/** Sentences about watching that was built afterwards. */
const LATER =
  /\b(?:since then|from now on|going forward|in future|in the future|these days|nowadays|from then on|ever since|next time)\b|\bnow (?:pages?|fires?|alerts?|rings?|warns?|goes|watch|shows?|have|has|checks?)|\b(?:add|added|adding|build|built|create|created|introduced?|configured?|install|installed|set up|wrote|need|tune|tuned|tightened|lowered|wire|wired|put in)\b(?: \S+){0,4} (?:alerts?|alarms?|monitors?|monitoring|checks?|dashboards?|probes?|rules?|metrics?|panels?|canary)\b|\bnew (?:alert|alarm|monitor|check|dashboard|probe)/;
const isLater = (sense: Sense) => LATER.test(sense.lower.join(' '));

/** What a negation or a wish takes away: "no alert fired", "should have paged". */
const UNREAL =
  /^(?:not|n't|never|no|nobody|none|should|could|might|may|will|without|neither|if|unless|until)$/;
/** The watcher is content again. */
const WELL =
  /\b(?:green|again|back|normal|clear|cleared|recover\w*|resolved|baseline|healthy|flat|stopped|quiet|fine|ok|0 errors|zero errors)\b/;

/** A screen or a report that shows a symptom. */
function shown(sense: Sense): Hit[] {
  const hits: Hit[] = [];
  for (const clause of sense.clauses) {
    if (isUnreal(clause) || !clause.subject || clause.passive) continue;
    const { subject, verb, group, rest } = clause;
    if (!sense.covers('watch-machine', subject.head) && !sense.covers('watch-tool', subject.head))
      continue;
    if (!sense.is('show-verb', verb) || isWell(sense, group.from, rest.to)) continue;
    if (!hasSymptom(sense, group.to, sense.tokens.length)) continue;
    hits.push({ from: subject.shared ? group.from : subject.from, to: rest.to, level: 'met' });
  }
  return hits;
}

const isUnreal = ({ negated, conditional, modal, relative, form }: Clause) =>
  negated ||
  conditional ||
  relative ||
  form === 'infinitive' ||
  /^(?:should|could|might|may|must|will|can)$/.test(modal ?? '');
const isWell = (sense: Sense, from: number, to: number) =>
  WELL.test(sense.lower.slice(from, to).join(' '));

/** A person outside the response who makes the fault known. */
function told(sense: Sense): Hit[] {
  const hits: Hit[] = [];
  for (const clause of sense.clauses) {
    if (isUnreal(clause) || !clause.subject || clause.passive) continue;
    const { subject, verb, group, rest } = clause;
    if (!isWitness(sense, clause)) continue;
    const calls = sense.is('call-verb', verb);
    if (!calls && !sense.is('report-verb', verb)) continue;
    const object = sense.lower.slice(group.to, Math.min(rest.to, group.to + 4));
    const us = object.some((word) => /^(?:me|us|our|my)$/.test(word));
    const others = object.some(
      (_, i) => sense.is('leader', group.to + i) || sense.is('served', group.to + i),
    );
    if (others && !us) continue;
    const symptom = hasSymptom(sense, group.to, sense.tokens.length);
    if (!symptom && !us) continue;
    hits.push({
      from: subject.shared ? group.from : subject.from,
      to: rest.to,
      level: symptom ? 'met' : 'partial',
    });
  }
  return hits;
}

const WITNESSES = ['witness', 'served', 'worker', 'venue'];

function isWitness(sense: Sense, { subject }: Clause): boolean {
  if (!subject) return false;
  const covers = (at: number) => WITNESSES.some((name) => sense.covers(name, at));
  if (covers(subject.head)) return true;
  // "Somebody from sales", "Priya in support".
  const link = sense.lower[subject.head + 1] ?? '';
  return (
    /^(?:from|in|at|of|on)$/.test(link) && subject.to > subject.head + 2 && covers(subject.to - 1)
  );
}

/** What is shown: a metric, a symptom, a denial, somebody's words. */
function hasSymptom(sense: Sense, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (sense.is('signal', i) || sense.is('percent', i) || sense.is('metric-code', i)) return true;
    if (sense.is('ill-sight', i) || sense.is('fail-state', i)) return true;
    if (sense.quoted[i] || /^(?:not|n't|never|no|cannot)$/.test(sense.lower[i]!)) return true;
    if (sense.tokens[i]!.text === '_') return true;
    if (sense.lower[i] === ':' && to - i > 3) return true;
  }
  return false;
}

/** Words of the cupboard. */
function rows(sense: Sense): Hit[] {
  return ROWS.matches(sense).flatMap(({ row, from, to }): Hit[] => {
    const around = sense.lower.slice(Math.max(0, from - 2), to);
    if (around.some((word) => UNREAL.test(word)) && row.source) return [];
    if (sense.lower[from - 1] === 'status' || sense.lower[from - 1] === '-') return [];
    if (isWell(sense, from, Math.min(sense.tokens.length, to + 4))) return [];
    const symptom =
      row.source &&
      (hasSymptom(sense, to - 1, sense.tokens.length) || hasSymptom(sense, from + 1, to - 1));
    return [{ from, to, level: symptom ? 'met' : 'partial' }];
  });
}

const REFERS =
  /^(?:it|they|he|she|this|that|the (?:page|alert|alarm|graph|message|ticket|mail|email|call|dashboard|report|monitor|metric|error|caller|text)s?|every caller|all of them|four of them|one of them)\b/;

/** A source whose next sentence says what it showed: "I got paged. The page read …". */
function continued(place: Place, answer: AnswerSense): Place {
  if (place.level === 'met') return place;
  const next = answer.sentences[place.at.index + 1];
  if (!next || !REFERS.test(next.sense.lower.join(' '))) return place;
  return hasSymptom(next.sense, 1, next.sense.tokens.length) ? { ...place, level: 'met' } : place;
}
