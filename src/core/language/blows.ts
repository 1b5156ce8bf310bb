/** What a fault does to people or goods that are the object of a clause. */
import type { Clause } from './clauses';
import { amountIn, type Amount, type Party } from './parties';
import type { Sense } from './sense';

/** What is said of the object: whether how it was harmed, and how many. */
export interface Blow {
  readonly told: boolean;
  readonly amount: Amount | undefined;
  /** One past the last token that says so. */
  readonly to: number;
}

/** Verbs that harm their object, and what must stand behind it. */
interface Verbs {
  readonly verbs: RegExp;
  /** Whether the narrator's side may be the subject: "we charged them twice", but "we blocked them" mends. */
  readonly ours: boolean;
  readonly behind?: RegExp;
}

const WRONG =
  /\b(?:twice|double|too much|too little|wrong|late|again|incorrect|false|by mistake|in error|meant for|intended for|(?:somebody|someone|another) (?:else|customer|user|patient|tenant)|a stranger)\b/;

const ON_PEOPLE: readonly Verbs[] = [
  {
    verbs:
      /^(?:over|under|mis|double)(?:-?charge|-?bill|-?pay|-?collect|-?inform|-?debit|-?deliver|-?book|-?quote)/,
    ours: true,
  },
  {
    verbs:
      /^(?:charge|bill|debit|pay|mail|email|e-mail|send|show|give|serve|post|text|ship|deliver|credit)$/,
    ours: true,
    behind: WRONG,
  },
  { verbs: /^cost$/, ours: true, behind: /\w/ },
  {
    verbs: /^(?:leave|keep)$/,
    ours: false,
    behind:
      /\b(?:shut|closed|down|offline|without|stuck|unable|waiting|stranded|in|on|out|with|guessing|hanging|blind|staring|standing)\b/,
  },
  { verbs: /^(?:stop|prevent|block|bar|keep)$/, ours: false, behind: /\bfrom\b|ing\b/ },
  {
    verbs: /^(?:force|make|oblige|compel)$/,
    ours: false,
    behind: /^(?:to|onto|into|back|wait|queue|pay|sit|stand)\b/,
  },
];
/** They need more than the class of verbs that people bear says. */
const SPECIAL = /^(?:leave|stop|prevent|block|bar|force|oblige|compel|charge|bill|debit|throw)$/;

/** What the clause does to `party`, who stands behind its verb. */
export function blowTo(sense: Sense, clause: Clause, party: Party): Blow | undefined {
  const { rest, group, verb, lemma } = clause;
  const ours = isOurs(sense, clause);
  const behind = words(sense, party.to, rest.to);
  const amount = amountIn(sense, group.to, lemma === 'cost' ? rest.to : party.to);
  const sight =
    /^(?:show|give|send|serve|tell|display)$/.test(lemma) &&
    sense.has('ill-sight', party.to, rest.to);
  const told =
    ON_PEOPLE.some(
      (each) =>
        each.verbs.test(lemma) &&
        (each.ours || !ours) &&
        (!each.behind ||
          each.behind.test(behind) ||
          (each.behind === WRONG && WRONG.test(words(sense, group.to, rest.to)))),
    ) ||
    (!ours && sight) ||
    (!ours && sense.is('bear', verb) && !SPECIAL.test(lemma) && !sense.is('touch', verb));
  if (!told && (ours || !sense.is('touch', verb))) return undefined;
  return {
    told: told || amount === 'share' || amount === 'number',
    amount,
    to: Math.min(rest.to, party.to + 8),
  };
}

/** "It delayed 350 salaries", "we had to cancel the afternoon flights": goods as the object. */
export function blowToGoods(sense: Sense, clause: Clause): Blow | undefined {
  const { rest, group, lemma } = clause;
  if (
    !/^(?:delay|lose|cancel|drop|duplicate|double|reject|corrupt|misroute|misprice|hold|wipe|ruin|spoil|destroy|delete|postpone|miss|refuse|decline|void|damage|scrap|cost|block|lag|mix|affect|hit)$/.test(
      lemma,
    )
  )
    return undefined;
  const ours = isOurs(sense, clause);
  // Of what the narrator's side does, only what it was driven to is harm.
  if (
    ours &&
    !/^(?:lose|miss)$/.test(lemma) &&
    !(lemma === 'cancel' && /\bhad to$/.test(words(sense, group.from - 2, group.from)))
  )
    return undefined;
  const at = sense.find('trade', group.to, Math.min(rest.to, group.to + 6));
  if (at < 0) return undefined;
  const amount = amountIn(sense, group.to, at);
  return { told: amount === 'share' || amount === 'number', amount, to: Math.min(rest.to, at + 6) };
}

/** Whether the narrator's side is the subject, or nobody is written. */
function isOurs(sense: Sense, { subject }: Clause): boolean {
  if (!subject) return true;
  const { text, pos } = sense.tokens[subject.head]!;
  // A name: "Deshawn sent a note to our merchants".
  const named =
    pos === 'PROPN' && /^[A-Z][a-z]+$/.test(text) && !sense.covers('system', subject.head);
  return named || /^(?:we|i|he|she|you)$/.test(sense.lower[subject.head]!);
}

const words = (sense: Sense, from: number, to: number) =>
  sense.lower.slice(Math.max(0, from), to).join(' ');
