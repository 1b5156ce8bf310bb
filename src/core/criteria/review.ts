import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** Names that can only be a review after an incident. */
const NAMED = phraseSet(
  'post-mortem|postmortem !(photography|debug|debugging|rooms?|room|folder)',
  '(post-incident|after-action|incident|blameless|blame-free|no-blame|no-names|lessons-learned|lessons-learnt|learning|look-back|problem) (review|session|meeting|debrief|retro|retrospective|report|workshop|form|write-up|discussion|analysis)',
  '(lessons learned|lessons learnt|wash-up|hot wash|five whys|5 whys|after-action)',
  '(root cause analysis|rca|pir|inquest|inquiry|wash-up|washup)',
  '(debrief|debriefing|de-brief)',
  '(retrospective|retro) !(fit|for that sprint|format|for the sprint)',
  '(run|hold|have|lead|facilitate|organise|organize|conduct|chair|do|carry out|attend|join|write|share|circulate|be|follow|in|at|after|during) .. (the|a|an|our|this|that|my) .. review !(board|app|comment|of (the|my|our|a) (pull|code|budget))',
  '(meet|met|sit down|sat down|get together|got together|reviewed|review) .. (discuss|talk|go over|look at|the (incident|outage|timeline)|what (go|went|happen|happened))',
  '(write-up|writeup|incident report|report) .. (ask|say|find|name|share|conclude|blameless)',
);
/** Words of a review that is about something else. */
const ELSEWHERE = phraseSet(
  '(code|peer|performance|design|architecture|budget|pull request|pr|security|quarterly|weekly|annual|change|access|release|board|app|post-it|contract|literature|salary) review',
  'review (app|board|comment|request|process|step|stage|bot|environment|of the (budget|pr|pull|code|contract))',
);
/** What makes a review count: it is about the system, or it tells what came out. */
const CONTENT = phraseSet(
  '@blameless-word',
  '(name|names) .. (not|no|never|out|without|nowhere)',
  '(no|without|nobody|not) .. (name|names|blame|finger|fault|hunt|villain|culprit|dock)',
  '(find|find out|discover|learn|identify|conclude|reveal|show|realise|realize|agree|emerge|turn up|tell|highlight|surface|uncover|establish|decide|note|expose|recognise|recognize|see) (that|how|why|what|we|a|an|the|no|our|two|three|there|it|on|where|@number)',
  '(finding|findings|outcome|conclusion|headline|result|lesson|takeaway|answer|question|upshot|gap|action|actions|action items) (be|:|was|were|that|include|of)',
  '(come|came|produce|produced|result|resulted|lead|led|yield|yielded|give|gave|out of) .. (@number|several|to|in|a) .. (action|actions|change|changes|improvement|improvements|finding|findings|item|items|fix|fixes|ticket|tickets)',
  '(focus|focused|concentrate|look|looked|spend|spent|be|ask|asked) .. (on|at|about|in)? .. (process|system|how|what made|why|what allowed|timeline|gap|gaps|rather than)',
  '(so|and) .. (now|since|we (add|change|introduce|set))',
);

function find(sense: Sense): Hit[] {
  const named = NAMED.matches(sense).filter(
    ({ from, to }) => !sense.quoted[from] && !overlaps(ELSEWHERE.matches(sense), from, to),
  );
  const first = named[0];
  if (!first) return [];
  const content = CONTENT.matches(sense).find(({ from, to }) => to > from);
  if (!content) return [{ level: 'partial', from: first.from, to: first.to }];
  return [
    {
      level: 'met',
      from: Math.min(first.from, content.from),
      to: Math.max(first.to, Math.min(content.to + 12, sense.tokens.length)),
    },
  ];
}

const overlaps = (matches: readonly { from: number; to: number }[], from: number, to: number) =>
  matches.some((match) => match.from < to && from < match.to);

/** A review that is blameless, about the system, or whose findings are told; the bare name is partial. */
export const criterion: Criterion = { id: 'review', find };
