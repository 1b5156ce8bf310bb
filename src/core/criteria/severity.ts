/** How bad it was: a declared level, or a scope that somebody assessed. */
import { SEVERITY_ROWS } from '../language/cupboard/severity';
import { harms } from '../language/harm';
import { PhraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import { outermost, type Criterion, type Hit } from './criterion';

const ROWS = new PhraseSet(SEVERITY_ROWS);

export const criterion: Criterion = {
  id: 'severity',
  find: (sense) => outermost([...declared(sense), ...rows(sense), ...counts(sense)]),
};

/** "SEV-1", "P2", "priority one", where they grade an incident. */
function declared(sense: Sense): Hit[] {
  return sense.marks
    .filter(({ name, from, length }) => name === 'severity-level' && isGrade(sense, from, length))
    .map(({ from, length }) => ({ level: 'met', from, to: from + length }));
}

/** Things that only look like a grade: S3, port P1, "tier 1 support", "after each P1". */
function isGrade(sense: Sense, from: number, length: number): boolean {
  const text = sense.lower.slice(from, from + length).join(' ');
  const next = sense.lower[from + length] ?? '';
  const before = sense.lower.slice(Math.max(0, from - 3), from).join(' ');
  if (/^(?:s[0-5]|s3)$/.test(text) && !/\b(?:an?|as|to|at|severity|:)$/.test(before)) return false;
  if (
    /^(?:level|tier|category|cat)/.test(text) &&
    !/incident|outage|event|emergency|alert/.test(`${before} ${next}`)
  )
    return false;
  if (
    /^(?:page|pages|incidents|outages|events|calls|tickets|support|engineer|engineers|port|connector|team|process|procedure|training|template|policy|runbook|runbooks|drill|drills|exercise|criteria|definition|checklist|form|card)$/.test(
      next,
    )
  )
    return false;
  return !/\b(?:each|every|any|no|port|page|slot|what an?|after an?|everything(?:'s| is)|never (?:led|run|had) an?)$/.test(
    before,
  );
}

/** Words of the cupboard that stand for the incident. */
function rows(sense: Sense): Hit[] {
  return ROWS.matches(sense)
    .filter(({ row, from }) => row.level === 'met' || !isSupposed(sense, from))
    .map(({ row, from, to }) => ({ level: row.level, from, to }));
}

/** "If the site fell over", "what to do when the system is down". */
function isSupposed(sense: Sense, from: number): boolean {
  for (let i = from - 1; i >= 0 && !sense.ends(i) && sense.lower[i] !== ','; i--)
    if (/^(?:if|when|whenever|unless)$/.test(sense.lower[i]!)) return true;
  return false;
}

/** How many were harmed: a share of them is a scope, a number alone is not. */
function counts(sense: Sense): Hit[] {
  return harms(sense)
    .filter(({ amount }) => amount !== undefined)
    .map(({ from, to, amount }) => ({ level: amount === 'share' ? 'met' : 'partial', from, to }));
}
