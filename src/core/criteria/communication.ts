import type { Clause } from '../language/clauses';
import { doerOf } from '../language/doers';
import { phraseSet } from '../language/phraseSet';
import type { Match } from '../language/phrases';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** News on its way, told without a verb of telling or with the news as subject. */
const ON_ITS_WAY = phraseSet(
  '(update|note|message|mail|email|e-mail|bulletin|text|letter|summary|word|notice|report|line|call|comms|statement|briefing|sms|script|apology) .. to .. @audience',
  '(@public-channel|comms|update|bulletin|note|message|mail|letter|email|statement|notice|sms) .. (go|went|be sent|be posted|be published|be updated|be put|be edited|be refreshed|say|said|turn|read) (out|to|up|round|around|every|each|amber|red|yellow|that|at|on|by|with|live|within|when|in|over)',
  '^ (to|text to|message to|mail to|note to|from me to) .. @audience .. :',
  '@public-channel .. , .. :',
  '@public-channel .. (update|updated|edit|edited|refresh|refreshed|change|changed|set|post|posted) ',
  '(update|updated|edit|edited|refresh|refreshed) (the|our|a|each|every|its)? .. @public-channel',
  '(post|posted|put|publish|published|write|wrote|repeat|repeated|broadcast) .. (on|in|to|at|up) (the|our|a|each|every|its)? .. @public-channel',
  '(with|had) a (call|mail|note|word) (to|with) (the|their|our) .. @audience',
  '(update|bulletin|note|briefing|statement|summary|mail|email) .. (every|each) .. (@duration|hour|half|quarter|@number)',
  'next (update|word|note|bulletin|message|call) (at|in|on|by|@clock|#NUM|.. @clock)',
  '(first|last|second) (message|update|note|bulletin) .. :',
);
/** When, how often. */
const PACE = phraseSet(
  '@cadence',
  '(every|each) (@duration|@number|half|quarter|few|other|hour|day|morning|full|new)',
  '@clock',
  "(at|by|around|before|past|until|and|,) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunch) (,|and|o'clock|in the|sharp|thirty|$)",
  '(half|quarter) (past|to) #NUM',
  '(at|by) (half|quarter|the top|the end|the start)',
  '(at|,|and) #NUM (,|and) (at)? #NUM',
  '(within|after|in) (the first)? .. @duration',
  '@duration (before|after|in|later)',
);
/** What it says. */
const CONTENT = phraseSet(
  '(saying|stating|telling|explaining|asking|promising|listing|covering|naming|apologising|apologizing|describing|giving)',
  'with (a|an|the|what|how|which|one|our|two|three|numbers|instructions|no) ..  (line|sentence|number|numbers|eta|status|list|steps|count|summary|impact|next|explanation|figure|figures|estimate|apology|time|level|scope|plan|is|be|works|state|revenue|cost|facts|workaround|script|text|instructions|link|#INFL)',
  '(what|which|when|how|why|whether|where) (we|be|was|were|had|would|they|it|to|happen|happened|go|went|know|knew|the|card|many|long|much|far|#NOUN|#VERB|#PRON|is|and|people)',
  '(tell|told|inform|informed|say|said|explain|explained|know|aware|promise|promised|stating|note|message|warn|warned|advise|advised|assure|reassure|announce|announced) .. that ',
  '@audience (that|:) ',
  '(:|"|“) ..',
  '(so that|so) (they|people|nobody|no one|employers|customers|she|he|everyone)',
  'same (text|three|facts|message|line|paragraph)',
  '(in|into) (plain|simple|non-technical|@number) (language|english|words|terms|sentences|lines|languages)',
);
/** Somebody is kept informed, and no more is said. */
const WEAK = phraseSet(
  '(keep|kept|keeping) .. (informed|updated|posted|in the loop|in the picture|up to date|up-to-date|abreast|aware|in the know)',
  '(be|were|was|people|everyone|everybody) .. (in the loop|kept informed|kept updated|kept in the loop|kept up to date)',
  '(inform|informed|notify|notified|update|updated|brief|briefed|alert|told|tell|warn|warned) (everyone|everybody|people|stakeholders|the stakeholders|management|the bosses|upwards|my (#NOUN)? (manager|boss|lead|director|supervisor))',
  '(escalate|escalated) (it|this|that|the issue|the incident)? (up|upwards|to (the|my|our|senior|upper)? (#NOUN)? @leader)',
  '(let) .. @audience|people|everyone|everybody|them (know|hear)',
  '@audience .. (be|is|was|were|been) .. (informed|told|notified|aware|briefed|updated|warned)',
  '(@leader|@audience) knew (what|about|that)',
  '(message|mail|word|note|email|update) .. (go|went|sent|send) (round|around|out)',
  '(send|sent|mail|mailed|post|posted|write|wrote|put) (out|round)? (a|an|some|one|the) (short|quick|brief|few|regular)? (note|update|updates|message|word|mail|email|heads-up|line)',
  '(post|posted|write|wrote|put|note|message) .. (in|into|to|on) (the|our|an) .. (channel|chat|group|incidents|slack)',
  '(open|opened|create|created|start|started|set up|spin up|spun up) (a|an|the|our) (dedicated|incident|slack|teams|new|separate)? .. channel',
  '(comms|communications|communication) (lead|person|manager|officer|role|to|:|be|on|side)',
  '(on|handle|handled|take|took|taken|write|wrote|writing|did|do|run|ran|own|owned|keep|kept|stakeholder|customer|client|external) (the|all|of|all the|stakeholder|customer|client|external|public|customer)? (comms|communications|customer communication|stakeholder communication|updates|customer letters)',
  '(talk|talked|talking|speak|spoke|speaking|squared it|squared|liaise|liaised|dealt|deal) (to|with|for) (the|our|all)? .. @audience',
  '(handle|handled|took|take|on|had) (the|our|my) (customers|stakeholders|clients|outside messages|outside contact|press|executives|phone calls to)',
  'incident .. #incidents',
);
/** Talk of communication in general, or news that comes in instead of going out. */
const NOT_TOLD = phraseSet(
  '(communication|communicating) (be|is) .. (key|half|value|values|important|everything|essential|vital|one)',
  '(communication|communicate) (skill|skills)',
  'good communication',
  'vendor .. status page',
  '(their|provider) (own)? status page',
  'status page (be|was|stayed|said|showed|still) (still)? (green|all green|nothing)',
  '(you can|you should|one should|one has) ',
  '(marketing|promotional) (mail|email|campaign|newsletter)',
  '(not|never|nobody|without) .. (tell|told|telling|inform|informed|informing|update|escalate|inform|ask|asking|troubling|troubled)',
  '(tell|told|call|called|rang|ring|phone|phoned|mail|mailed|inform|informed|email|emailed|write|wrote|message|messaged|text|texted) (me|us) ',
);

function find(sense: Sense): Hit[] {
  if (sense.text.endsWith('?') || NOT_TOLD.matches(sense).length > 0) return [];
  const told = clauseTold(sense);
  const way = ON_ITS_WAY.matches(sense)[0];
  const match: Match | undefined = told ?? way;
  if (match && !isUnrealAt(sense, match)) {
    const to = Math.min(sense.tokens.length, Math.max(match.to, match.from + 14));
    const pace = PACE.matches(sense).length > 0 && told?.goes !== 'order';
    const content =
      told?.goes !== 'order' && CONTENT.matches(sense).some((each) => each.to > match.from + 1);
    const channel =
      sense.has('public-channel') || (told?.goes === 'news' && told.heard) || byMail(sense, told);
    const met = pace || content || channel;
    if (met || told?.goes !== 'order')
      return [{ level: met ? 'met' : 'partial', from: match.from, to }];
  }
  const weak = WEAK.matches(sense).find((each) => !isUnrealAt(sense, each));
  return weak ? [{ level: 'partial', from: weak.from, to: weak.to }] : [];
}

/** News told in a clause: who hears it, and whether it is news or an order. */
interface Told extends Match {
  readonly goes: 'word' | 'news' | 'order';
  /** Whether those who hear it are named. */
  readonly heard: boolean;
  readonly verb: string;
}

/** "by email", "mailed the affected customers": the way it went says enough where many hear it. */
const byMail = (sense: Sense, told: Told | undefined) =>
  told?.heard === true &&
  (/^(?:mail|email|e-mail)$/.test(told.verb) ||
    /\b(?:by|an?|per|via) (?:e-?mail|mail|letter|text|phone call|push|sms|bulletin)\b|\b(?:in person|on the phone|on slack|personally)\b/i.test(
      sense.text,
    ));

function clauseTold(sense: Sense): Told | undefined {
  for (const clause of sense.clauses) {
    if (clause.negated || clause.conditional || clause.form === 'gerund') continue;
    if (clause.perfect && !/^(?:have|get)$/.test(clause.lemma) && !clause.passive) continue;
    const { rest, group, subject } = clause;
    // The tagger leaves a few new verbs as they are written.
    const lemma = clause.lemma.replace(/^(text|radio|fax|ping)(?:ed|ged)$/, '$1');
    const verb = lemma;
    const to = Math.min(rest.to, rest.from + 16);
    const told = { from: group.from, to: Math.min(rest.to, rest.from + 6), verb };
    if (subject && !subject.shared && isAudience(sense, subject.from, subject.to)) {
      const starts = { ...told, from: subject.from };
      const news =
        !/^(?:no|any|many|lots)$/.test(sense.lower[rest.from] ?? '') &&
        sense.has('news', rest.from, Math.min(to, rest.from + 8));
      if (/^(?:get|have|receive|hear)$/.test(lemma) && news && lemma !== 'hear')
        if (
          !/^(?:from|by)$/.test(sense.lower[sense.find('news', rest.from, to) + 1] ?? '') ||
          isFromUs(sense, rest)
        )
          return { ...starts, goes: 'news', heard: true };
      if (lemma === 'hear' && (isFromUs(sense, rest) || PACE.matches(sense).length > 0))
        return { ...starts, goes: 'word', heard: true };
      if (
        clause.passive &&
        /^(?:tell|inform|brief|update|notify|call|phone|ring|mail|email|text|warn|advise|give|send|message)$/.test(
          lemma,
        )
      )
        return {
          ...starts,
          goes: isOrder(sense, clause) ? 'order' : /^(?:give|send)$/.test(lemma) ? 'news' : 'word',
          heard: true,
        };
    }
    if (!isTeller(sense, clause) || clause.passive || clause.modal === 'can') continue;
    const next = sense.lower[rest.from] ?? '';
    if (/^(?:me|us|you)$/.test(next)) continue;
    if (sense.is('tell-verb', clause.verb)) {
      const reach =
        /^(?:tell|inform|brief|update|notify|advise|warn|call|phone|ring|text|email|e-mail|mail|message|contact|reassure|radio|copy)$/.test(
          lemma,
        )
          ? 9
          : /^(?:keep|let|write|post|speak|talk|report|explain|walk|promise|apologise|apologize|escalate|announce|present|relay|reply)$/.test(
                lemma,
              )
            ? 8
            : 0;
      if (reach > 0 && isAudience(sense, rest.from, Math.min(rest.to, rest.from + reach))) {
        if (!/^(?:keep|let|talk|speak|say|walk)$/.test(lemma) || saysSo(sense, clause))
          return { ...told, goes: isOrder(sense, clause) ? 'order' : 'word', heard: true };
      }
    }
    if (sense.is('send-verb', clause.verb) || /^(?:agree|offer)$/.test(lemma)) {
      const news = sense.has('news', group.to, Math.min(to, group.to + 8));
      const heard = isAudience(sense, clauseFrom(sense, group.from), to);
      const open = sense.has('public-channel', clauseFrom(sense, group.from), to);
      if (
        /^(?:put|set|add|run|leave|keep|read|record|type|print|update|edit)$/.test(lemma)
          ? (open && news) || (news && heard)
          : (news && (heard || PACE.matches(sense).length > 0)) ||
            open ||
            (heard &&
              /^(?:send|write|post|publish|circulate)$/.test(lemma) &&
              sense.lower.includes('to', group.from))
      )
        return { ...told, goes: 'news', heard: heard || open };
    }
  }
  return undefined;
}

const saysSo = (sense: Sense, { lemma, rest }: Clause) =>
  sense.lower
    .slice(rest.from, rest.from + 12)
    .some((word) =>
      (lemma === 'let'
        ? /^(?:know|hear)$/
        : lemma === 'keep'
          ? /^(?:informed|posted|updated|loop|date|abreast|aware|picture)$/
          : /^(?:every|each|through|hour|twice|that|personally|on|by|at)$/
      ).test(word),
    );

/** Back to where the clause opens, so that "To the wards I sent …" is seen whole. */
function clauseFrom(sense: Sense, from: number): number {
  let at = from;
  while (at > 0 && at > from - 9 && !sense.ends(at - 1)) at--;
  return at;
}

const isFromUs = (sense: Sense, { from, to }: { from: number; to: number }) =>
  /(?:^| )from (?:me|us|our|my|the)(?: |$)/.test(sense.lower.slice(from, to).join(' '));

/** "told the shops to use paper": an order that works round the harm, not news. */
const isOrder = (sense: Sense, { rest, lemma }: Clause) =>
  /^(?:tell|advise|instruct|ask|radio|text|call)$/.test(lemma) &&
  sense.clauses.some(
    ({ form, group }) =>
      form === 'infinitive' &&
      group.from > rest.from &&
      group.from < rest.from + 7 &&
      sense.lower[group.from - 1] === 'to',
  );

/** Responders tell; so does a bot that they set up. */
function isTeller(sense: Sense, clause: Clause): boolean {
  const doer = doerOf(sense, clause);
  if (doer === 'customer' || doer === 'nobody') return false;
  // "Four store managers phoned the helpdesk": news that comes in.
  const { subject, rest } = clause;
  if (subject && !subject.shared && isAudience(sense, subject.from, subject.to))
    if (
      /^(?:us|our|the (?:helpdesk|help desk|service desk|office|desk))/.test(
        sense.lower.slice(rest.from, rest.from + 3).join(' '),
      )
    )
      return false;
  if (
    subject &&
    (sense.has('tool', subject.from, subject.to) ||
      /^(?:monitor|alert|dashboard|probe|alarm|check)s?$/.test(sense.lower[subject.head]!))
  )
    return false;
  if (doer !== 'system') return true;
  return /^(?:bot|comms|desk|office|marketing|support|messages?|updates?|mails?|letters?)$/.test(
    sense.lower[clause.subject?.head ?? 0] ?? '',
  );
}

/** Whether somebody outside the fix is named in [from, to). */
function isAudience(sense: Sense, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!(sense.is('audience', i) || sense.is('leader', i) || sense.is('served', i))) continue;
    const length = sense.lengths('audience', i)[0] ?? 1;
    const next = sense.tokens[i + length];
    // "customer portal", "user table": the head is a thing.
    if (
      next?.pos === 'NOUN' &&
      sense.lower[i + length - 1] !== 'of' &&
      sense.covers('system', i + length) &&
      !sense.covers('audience', i + length)
    )
      continue;
    if (sense.tokens[i]!.pos === 'VERB') continue;
    return true;
  }
  return false;
}

/** Denied, wished for, or asked in a condition. */
const isUnrealAt = (sense: Sense, { from, to }: Match) =>
  sense.clauses.some(
    (clause) =>
      clause.group.from >= from - 1 &&
      clause.group.from < to &&
      (clause.negated ||
        (clause.conditional && clause.perfect) ||
        (clause.perfect && clause.modal !== undefined)) &&
      clause.lemma !== 'know',
  );

/** News to somebody outside the fix, with channel, cadence or content; without them it is partial. */
export const criterion: Criterion = { id: 'communication', find };
