/** Who does what: the verb groups of a sentence with subject, negation, mood and voice. */
import type { Token } from '../model';
import type { Sense } from './sense';

/** A run of tokens, `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Subject extends Range {
  /** The word that names the subject: "engineer" in "the engineer on shift". */
  readonly head: number;
  /** True where the words are taken over from a clause before. */
  readonly shared: boolean;
}

export interface Clause {
  /** From the verb group's first token (auxiliary, negation) to its end, particle included. */
  readonly group: Range;
  /** The verb that says what is done. */
  readonly verb: number;
  readonly lemma: string;
  /** "roll back" has the particle "back". */
  readonly particle: string | undefined;
  /** Undefined where none is written, as in notes: "Rolled back at 11." */
  readonly subject: Subject | undefined;
  readonly negated: boolean;
  readonly passive: boolean;
  /** The modal's lemma: should, could, would, will, may, might, must, can, ought. */
  readonly modal: string | undefined;
  /** "should have noticed", "had looked" before "would". */
  readonly perfect: boolean;
  /** Behind "if", "unless", or turned round: "Had I …". */
  readonly conditional: boolean;
  /** "to restart", "restarting". */
  readonly form: 'finite' | 'infinitive' | 'gerund';
  /** "the engineer who approved it": describes its subject and is followed by the main verb. */
  readonly relative: boolean;
  /** All that follows the verb group, up to the end of the clause. */
  readonly rest: Range;
}

const MODALS = new Set([
  'should',
  'could',
  'would',
  'will',
  'may',
  'might',
  'must',
  'can',
  'ought',
]);
const NEGATIONS = new Set(['not', 'never', "n't", 'hardly', 'barely', 'scarcely', 'nowhere']);
const PARTICLES = new Set(
  'back over off on out up down away in through around apart aside forward together'.split(' '),
);
const RELATIVES = new Set(['who', 'which', 'that', 'whoever']);
const SUBORDINATORS = new Set(
  'because since as when while if that which who whom whose where after before until till unless although though so than whether once how why what whatever whoever'.split(
    ' ',
  ),
);
const CONDITIONALS = new Set(['if', 'unless']);
const IRREGULAR_PARTICIPLES = new Set(
  'been done gone made taken given shown known seen told sent held kept left lost found brought caught taught bought thought built put cut set shut hit hurt let read written broken chosen driven drawn grown thrown worn stolen spoken woken frozen hidden forgotten fallen run won paid laid said met led fed sold stuck struck split spent torn undone rewritten overwritten reset rebuilt'.split(
    ' ',
  ),
);
const QUANTITIES = new Set(
  'third quarter half fifth tenth percent % majority number couple group handful lot dozen rest part share all most many some none one each any both bulk few hundred thousand million lots plenty batch pair sort kind bunch'.split(
    ' ',
  ),
);
/** Words that the tagger takes for nouns or adjectives when they open a note. */
const NOTE_VERBS =
  /^(?:rolled|reverted|restarted|paused|flipped|switched|turned|told|sent|rang|wrote|asked|put|took|set|pulled|moved|drained|failed|blocked|disabled|declared|raised|opened|posted|mailed|pinged|paged|escalated|checked|fixed|found|restored|scaled|killed|stopped|cut|swapped|added|updated|held|ran|kept|gave|got|called|phoned|emailed|texted|rebooted|throttled|froze|shut|isolated|bounced|promoted|repointed|redirected|rerouted|handed|named|assigned|noticed|saw|spotted|traced|rotated|retired|changed|built|introduced|trained|drilled|rehearsed|practised|practiced|verified|confirmed|watched|closed|applied|patched|deployed|pushed|did|made|had|stayed|went|worked|let|briefed|informed|notified|capped|reduced|increased|quarantined|revoked|unplugged|reloaded|replayed|rebuilt|cleared|cancelled|skipped|ignored|bypassed|never|didn)$/;

/** Reads the clauses of a sentence, in order of their verbs. */
export function readClauses(sense: Sense): Clause[] {
  const clauses: Clause[] = [];
  const { tokens, lower } = sense;
  let i = 0;
  while (i < tokens.length) {
    if (!opensGroup(sense, i)) {
      i++;
      continue;
    }
    const start = i;
    let verb = -1;
    let end = i;
    let modal: string | undefined;
    let negated = false;
    let sawBe = false;
    let sawHave = false;
    while (end < tokens.length) {
      const token = tokens[end]!;
      const lemma = token.lemma;
      if (token.pos === 'AUX' || isModal(token)) {
        if (isModal(token)) modal ??= lemma;
        if (lemma === 'be') sawBe = true;
        if (lemma === 'have') sawHave = true;
        verb = end++;
      } else if (token.pos === 'VERB' || (end === start && isNoteVerb(sense, end))) {
        if (lemma === 'have' && tokens[end + 1]?.pos === 'VERB') sawHave = true;
        verb = end++;
        if (!auxiliary(lemma) || !/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')) break;
        if (lemma === 'be' || lemma === 'get') sawBe = true;
      } else if (NEGATIONS.has(lemma) || NEGATIONS.has(lower[end]!)) {
        negated = true;
        end++;
      } else if (
        token.pos === 'ADV' &&
        /^(?:VERB|AUX|ADV|PART)$/.test(tokens[end + 1]?.pos ?? '')
      ) {
        end++;
      } else if (inverted(sense, start, end)) {
        // "Had the analyst looked", "could we have": the subject stands inside the group.
        const reach = nounPhraseEnd(sense, end);
        if (reach === end || !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[reach]?.pos ?? '')) break;
        end = reach;
      } else break;
    }
    if (verb < 0) {
      i = Math.max(end, i + 1);
      continue;
    }
    if (lower[start] === "'d" && isHadContracted(sense, start + 1)) {
      // "I'd saved" is "I had saved"; "I'd save" is "I would save".
      modal = undefined;
      sawHave = true;
    }
    const before = lower[start - 1] ?? '';
    const particleAt = PARTICLES.has(lower[end] ?? '') ? end : objectThenParticle(sense, end);
    const particle = particleAt < 0 ? undefined : lower[particleAt];
    if (particleAt === end) end++;
    const lemma = tokens[verb]!.lemma;
    const passive = sawBe && verb > start && isParticiple(sense, verb);
    const got = lemma === 'get' && isParticiple(sense, end);
    const form =
      before === 'to' || (before === 'not' && lower[start - 2] === 'to')
        ? 'infinitive'
        : start === verb && /ing$/.test(lower[verb]!)
          ? 'gerund'
          : 'finite';
    const invertedStart = isInvertedStart(sense, start, verb);
    const subject = invertedStart
      ? nounPhraseFrom(sense, start + 1)
      : findSubject(sense, start, clauses.at(-1), form);
    const clauseOpens = openerBefore(sense, subject && !subject.shared ? subject.from : start);
    const negatedSubject = subject !== undefined && isNegative(sense, subject);
    const restEnd = clauseEndFrom(sense, end);
    clauses.push({
      group: { from: start, to: end },
      verb: got ? end : verb,
      lemma: got ? tokens[end]!.lemma : lemma,
      particle,
      subject,
      negated: negated || negatedSubject || before === 'without',
      passive: passive || got,
      modal,
      perfect: sawHave,
      conditional:
        CONDITIONALS.has(lower[clauseOpens] ?? '') ||
        (invertedStart && /^(?:had|were|should)$/.test(lower[start]!)),
      form,
      relative: /^(?:who|which|that|whoever)$/.test(relativeBefore(sense, start)),
      rest: { from: end, to: restEnd },
    });
    i = Math.max(end, i + 1);
  }
  return clauses;
}

/** Not the can of beans, nor the will of God. */
const isModal = ({ lemma, pos }: Token): boolean => MODALS.has(lemma) && pos !== 'NOUN';

function opensGroup(sense: Sense, at: number): boolean {
  const token = sense.tokens[at]!;
  if (token.pos === 'AUX' || token.pos === 'VERB' || isModal(token)) return true;
  return isNoteVerb(sense, at);
}

function isNoteVerb(sense: Sense, at: number): boolean {
  return (
    sense.starts(at) && NOTE_VERBS.test(sense.lower[at]!) && sense.tokens[at + 1] !== undefined
  );
}

const auxiliary = (lemma: string) =>
  lemma === 'be' || lemma === 'have' || lemma === 'do' || lemma === 'get' || lemma === 'keep';

function isParticiple(sense: Sense, at: number): boolean {
  const word = sense.lower[at];
  const pos = sense.tokens[at]?.pos;
  return (
    word !== undefined &&
    (pos === 'VERB' || pos === 'ADJ') &&
    (/(?:ed|en)$/.test(word) || IRREGULAR_PARTICIPLES.has(word))
  );
}

/** Whether the first verb behind "'d" is a participle, so that "'d" stands for "had". */
function isHadContracted(sense: Sense, from: number): boolean {
  let at = from;
  while (sense.tokens[at]?.pos === 'ADV' || NEGATIONS.has(sense.lower[at] ?? '')) at++;
  const word = sense.lower[at];
  return (
    word !== undefined &&
    word !== sense.tokens[at]!.lemma &&
    (/ed$|en$/.test(word) || IRREGULAR_PARTICIPLES.has(word))
  );
}

/** "Had I", "were it", "could nobody": an auxiliary at a clause start with a subject behind. */
function isInvertedStart(sense: Sense, start: number, verb: number): boolean {
  return (
    verb > start + 1 &&
    sense.starts(start) &&
    /^(?:had|were|should|could|would|did|do|does|have|has|is|was|are|can)$/.test(
      sense.lower[start]!,
    ) &&
    nounPhraseEnd(sense, start + 1) > start + 1
  );
}

function inverted(sense: Sense, start: number, at: number): boolean {
  return (
    at === start + 1 &&
    sense.starts(start) &&
    /^(?:had|were|should|could|would|did|do|does|can)$/.test(sense.lower[start]!) &&
    /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(sense.tokens[at]?.pos ?? '')
  );
}

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|X|SYM)$/;
const INSIDE = /^(?:NOUN|PROPN|PRON|NUM|X|SYM|DET|ADJ|PART)$/;

function nounPhraseEnd(sense: Sense, from: number): number {
  let at = from;
  while (INSIDE.test(sense.tokens[at]?.pos ?? '') || sense.tokens[at]?.text === '-') {
    if (NEGATIONS.has(sense.lower[at]!)) break;
    const pronoun = sense.tokens[at]!.pos === 'PRON' && !isPossessive(sense, at);
    at++;
    if (pronoun) break;
  }
  return at;
}

function nounPhraseFrom(sense: Sense, from: number): Subject | undefined {
  const to = nounPhraseEnd(sense, from);
  if (to === from) return undefined;
  return { from, to, head: to - 1, shared: false };
}

function isPossessive(sense: Sense, at: number): boolean {
  return /^(?:my|our|your|his|her|its|their|whose)$/.test(sense.lower[at]!);
}

/** The subject of the verb group that begins at `start`: to the left, or shared with the clause before. */
function findSubject(
  sense: Sense,
  start: number,
  previous: Clause | undefined,
  form: Clause['form'],
): Subject | undefined {
  const { tokens, lower } = sense;
  let at = start - 1;
  if (form === 'infinitive') {
    // "asked Olu to keep": the one who is asked acts; "decided to keep": the one who decides.
    at -= lower[at] === 'not' ? 2 : 1;
    if (previous && at >= previous.group.to && NOMINAL.test(tokens[at]?.pos ?? '')) {
      const asked = nounPhraseBackFrom(sense, at);
      if (asked && asked.from >= previous.group.to) return asked;
    }
    return previous?.subject && { ...previous.subject, shared: true };
  }
  if (form === 'gerund' && !(at >= 0 && lower[at] !== ',' && NOMINAL.test(tokens[at]!.pos))) {
    return previous?.subject && { ...previous.subject, shared: true };
  }
  while (at >= 0) {
    const token = tokens[at]!;
    if (token.pos === 'ADV' && !RELATIVES.has(lower[at]!)) at--;
    else if (token.text === ',' && at > 0) {
      // "Stripe, naturally, sat": a short insertion between commas belongs to neither side.
      const opens = insertionStart(sense, at);
      if (opens < 0) break;
      at = opens - 1;
    } else break;
  }
  if (at < 0) return undefined;
  const word = lower[at]!;
  if (RELATIVES.has(word) && at > 0) {
    const antecedent = NOMINAL.test(tokens[at - 1]!.pos)
      ? nounPhraseBackFrom(sense, at - 1)
      : lower[at - 1] === ',' && at > 1 && NOMINAL.test(tokens[at - 2]!.pos)
        ? nounPhraseBackFrom(sense, at - 2)
        : undefined;
    if (antecedent) return antecedent;
    if (word === 'whoever' || word === 'who')
      return { from: at, to: at + 1, head: at, shared: false };
    return previous?.subject && { ...previous.subject, shared: true };
  }
  if (word === 'whoever') return { from: at, to: at + 1, head: at, shared: false };
  if (tokens[at]!.pos === 'CCONJ' || word === ',' || word === 'then') {
    return previous?.subject && previous.form !== 'gerund'
      ? { ...previous.subject, shared: true }
      : undefined;
  }
  if (
    !NOMINAL.test(tokens[at]!.pos) &&
    !/^(?:this|that|these|those|each|both|all|some|none)$/.test(word)
  )
    return undefined;
  const near = nounPhraseBackFrom(sense, at);
  // "the person who approved the change clearly hadn't read it": the change is the object of
  // "approved", so the reader of "it" is the person.
  if (near && previous?.relative && previous.subject && near.from <= previous.group.to + 1)
    return previous.subject;
  return near;
}

/** The word before a verb group, adverbs passed over. */
function relativeBefore(sense: Sense, start: number): string {
  let at = start - 1;
  while (at > 0 && sense.tokens[at]!.pos === 'ADV') at--;
  return sense.lower[at] ?? '';
}

/** Start of an insertion that ends with the comma at `at`, or -1. */
function insertionStart(sense: Sense, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    if (sense.ends(i)) return -1;
    if (sense.lower[i] === ',') {
      const inner = sense.tokens.slice(i + 1, at);
      const verbs = inner.some((t) => t.pos === 'VERB' || t.pos === 'AUX');
      const starter = sense.lower[i + 1] ?? '';
      return !verbs || /^(?:who|which|being|if|as|of|bless|according|like)$/.test(starter) ? i : -1;
    }
  }
  return -1;
}

/** "At six the team": an article opens a phrase of its own, save behind "all", "half" and the like. */
const opensNounPhrase = (sense: Sense, at: number) =>
  (/^(?:one|two|three|four|five|six|none|half|any|both|few|neither)$/.test(sense.lower[at]!) &&
    sense.lower[at + 1] === 'of' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(sense.tokens[at - 1]?.pos ?? '')) ||
  (/^(?:a|an|the|no|every|each|some|most|many|several|our|my|your|their|his|its|these|those)$/.test(
    sense.lower[at]!,
  ) &&
    !/^(?:all|both|half|such|not|twice|quite|what|and|-)$/.test(sense.lower[at - 1] ?? ''));

/** What softens a number: "payments for about 300 customers". */
const ABOUT = /^(?:about|around|roughly|approximately|approx|nearly|almost|over|circa|~)$/;

/** The noun phrase that ends with token `at`, prepositional phrases included. */
function nounPhraseBackFrom(sense: Sense, at: number): Subject | undefined {
  const { tokens, lower } = sense;
  let from = at;
  let head = at;
  // "One of them", "the engineer before me": an object of a preposition is no subject by itself.
  const governed =
    lower[at - 1] === 'of' ||
    (/^(?:me|us|him|her|them)$/.test(lower[at]!) &&
      tokens[at - 1]?.pos === 'ADP' &&
      NOMINAL.test(tokens[at - 2]?.pos ?? ''));
  if (tokens[at]!.pos === 'PRON' && !isPossessive(sense, at) && !governed)
    return { from: at, to: at + 1, head: at, shared: false };
  for (;;) {
    while (
      from > 0 &&
      (INSIDE.test(tokens[from - 1]!.pos) ||
        (tokens[from - 1]!.text === '-' && from > 1) ||
        (tokens[from]!.pos === 'NUM' && ABOUT.test(lower[from - 1]!)) ||
        lower[from - 1] === "'s")
    ) {
      if (opensNounPhrase(sense, from)) break;
      if (SUBORDINATORS.has(lower[from - 1]!) && lower[from - 1] !== 'that') break;
      if (tokens[from - 1]!.pos === 'PRON' && !isPossessive(sense, from - 1)) break;
      from--;
    }
    const preposition = from - 1;
    if (
      preposition > 0 &&
      tokens[preposition]!.pos === 'ADP' &&
      (!SUBORDINATORS.has(lower[preposition]!) || (governed && preposition === at - 1)) &&
      NOMINAL.test(tokens[preposition - 1]!.pos)
    ) {
      const outer = preposition - 1;
      if (!(QUANTITIES.has(tokens[outer]!.lemma) && lower[preposition] === 'of')) head = outer;
      from = outer;
      continue;
    }
    break;
  }
  if (tokens[from]?.pos === 'PART' && !isPossessive(sense, from)) from++;
  return { from, to: at + 1, head: Math.max(head, from), shared: false };
}

const NOBODY = /^(?:nobody|no|none|neither|nothing|not)$/;

function isNegative(sense: Sense, subject: Subject): boolean {
  if (subject.shared) return false;
  return (
    NOBODY.test(sense.lower[subject.from]!) ||
    (sense.lower[subject.from - 1] === 'not' &&
      /^(?:one|a|single)$/.test(sense.lower[subject.from]!))
  );
}

/** The word that opens the clause whose first token is `from`: "if" in "if the developers had". */
function openerBefore(sense: Sense, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    if (CONDITIONALS.has(sense.lower[i]!)) return i;
    if (sense.tokens[i]!.pos !== 'ADV') break;
  }
  return CONDITIONALS.has(sense.lower[from] ?? '') ? from : -1;
}

/** "switched the old gateway off": the particle behind a short object, or -1. */
function objectThenParticle(sense: Sense, from: number): number {
  let at = from;
  while (
    at < from + 6 &&
    (INSIDE.test(sense.tokens[at]?.pos ?? '') || sense.tokens[at]?.text === '-')
  )
    at++;
  return at > from && /^(?:back|off|out|down|over|up|away)$/.test(sense.lower[at] ?? '') ? at : -1;
}

function clauseEndFrom(sense: Sense, from: number): number {
  const { tokens, lower } = sense;
  for (let i = from; i < tokens.length; i++) {
    if (sense.ends(i)) return i;
    const word = lower[i]!;
    if (i > from && SUBORDINATORS.has(word) && word !== 'that' && word !== 'as' && word !== 'than')
      return i;
    if ((word === ',' || tokens[i]!.pos === 'CCONJ') && i > from) {
      for (let k = i + 1; k < Math.min(tokens.length, i + 7); k++) {
        const pos = tokens[k]!.pos;
        if (pos === 'VERB' || pos === 'AUX') return i;
        if (sense.ends(k) || lower[k] === ',') break;
      }
    }
  }
  return tokens.length;
}
