import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import {
  best,
  type AnswerSense,
  type Criterion,
  type Hit,
  type Place,
  type Verdict,
} from './criterion';

/** Words that name a review after an incident, and a plain "review" or meeting used as one. */
const NAMED = phraseSet(
  '!(looking|looked|looks) @review-name !(photography|folder|folders|template|debug|fit|debugging|tooling|tool|software|room|rooms|format|app)',
  // Held, attended, written.
  '(hold|held|run|have|lead|facilitate|moderate|organise|organize|conduct|chair|call|do|did|make|carry out|attend|join|schedule|arrange|convene|propose|insist on|sit through|host|start|write) (up)? (@number|a|an|the|our|this|that|my|these|those|such|its|their)? .. (=review|=reviews|inquiry) !(board|app|comment|queue|request|process|step|stage|bot|column)',
  // As a subject or a setting.
  "(a|an|the|our|this|that|its|their|each|every|'s|#ADJ|#NOUN|#PROPN) (=review|=reviews|inquiry) (itself|meeting|afterwards|later)? (follow|take place|be|happen|would|will|conclude|find|found|say|show|tell|told|ask|reveal|turn up|bring|come|focus|look|look|start|identify|identified|write|produce|lead|led|yield|result|point|open|land|with|two|the (following|next|week|day)|on the|a week)",
  '(in|at|during|after|from|out of|before|by|for|following|part of) (a|the|our|this|that|its|these|those|each|every|any|my) (#ADJ|#NOUN)? (=review|=reviews|inquiry) !(queue|board|app|comment|process|step|stage|bot|of (the|my|our|a) (pull|code|budget|pr|contract))',
  '(incident|outage|matter|event|whole thing|case) (be|get|got|have be) (later|then|also|formally|fully|properly)? (=reviewed|=debriefed|=looked) ',
  '(review|reviewed|debrief|debriefed) (the|this|that|our) (whole|entire)? (incident|outage|timeline|event|response|night|handling)',
  '^ (=review|=reviews) (be|take place|happen|run|are held|within|follow|with)',
  'post-incident (note|document|paper|page|talk|call|#NOUN)',
  '(look|looked) back (over|at|on) (it|the (incident|outage|night|event|timeline)|what (happened|had happened)) .. (with|together)',
  // A meeting whose purpose is to look back.
  '(meet|met|sit down|sat down|get together|got together|meeting|session|workshop|call|hour) ... (discuss|talk about|talk through|go over|go through|look at|look back|map|walk through) .. (what (go|went|happen|happened|work|worked|we|could)|the (incident|outage|timeline|event|response)|every (step|point)|how (it|this|we|that))',
  "(there|here) (be|will be|would be|'s|'ll be) (then|always|also)? (a|the|our|one) (#ADJ|#NOUN)? (=review|=reviews|inquiry) !(queue|board|app|comment|process|step|stage|bot|of (the|my|our|a) (pull|code|budget|pr|contract))",
  '(root cause|lessons|learning|feedback|follow-up|after-incident|no-blame|blameless|closing|evaluation) (meeting|session|workshop|call|round|talk|conversation|discussion)',
  '(blameless|no-blame|blame-free) (#NOUN)? (document|doc|paper|write-up|writeup|report|ground rules|hour|talk|conversation)',
  '(write-up|writeup|incident report|write-up meeting) (ask|asked|say|said|find|found|name|named|conclude|concluded|show|showed|read|we)',
  '(nobody|no one|none of us) (ever)? (ask|asked|wanted to know) who ',
  '(nobody|no one) (be|was|got|get) (then|ever)? (blamed|accused|pointed at|pointing at|singled out|put in the dock|looking for a culprit)',
  '(document|doc|paper|write-up|writeup|report|incident report) .. (blameless|without (a|any)? name|left (his|her|their) name|no names)',
);
/** Words of a review that is about something else. */
const ELSEWHERE = phraseSet(
  '(bad|good|poor|negative|positive|five-star|one-star|terrible|mixed|rave|code|peer|performance|design|architecture|budget|pull request|pr|security|quarterly|weekly|monthly|annual|yearly|change|access|release|board|app|contract|literature|salary|film|book|restaurant|hotel|online|star|customer|product|google|sprint|medical|manual|stock|policy|legal|config|own|clinical|management) (review|reviews|retro|retrospective)',
  '(sprint|project|=our|=my)? (retro|retrospective) (for|of) (that|the|last|each|every) sprint',
  '(passed|pass|through) (our|the|those|a) (code)? (review|reviews)',
  'review (queue|app|board|comment|request|process|step|stage|bot|environment|rule|policy|of the (budget|pr|pull|code|contract)|by (a|two|the) (second|peer|colleague|people|engineer))',
  '(no|without (a|any)|skip|skipped|never (hold|held|do|did|have|had|write|wrote|get|got) (a|any|our|the)?|not (hold|have|do|write|run) (a|any)|instead of a|nor) (formal|proper|real|such|any)? (@review-name|review)',
);
/** What makes a review count: it is about the system, or it tells what came out. */
const CONTENT = phraseSet(
  // Nobody is accused.
  '@blameless-word',
  '(and|,) not about (the|a|any|who|what he|what she|him|her|anyone|anybody|individuals|people|#PROPN)',
  '(no|without|nobody|none|never|not|nor|nowhere|instead of|rather than|left) .. (name|names|blame|blaming|finger|fingers|fault|hunt|hunted|villain|culprit|dock|accuse|accused|guilty|scapegoat|guilt|reproach|shame|individual|individuals|person|man|woman|who|whom|whose|fear|judge|judged|anybody|anyone|@first-name)',
  '(name|names|finger|fingers|person|blame|fault) .. (not|no|never|out of|without|nowhere|off|away)',
  '(nobody|no one|none|not one) .. (point|pointing|pointed|attack|attacked|defend|feel|felt) .. (at|attack|guilty|bad|accused|himself|herself)?',
  // What was seen.
  '(find|found|find out|discover|learn|learned|learnt|identify|conclude|reveal|show|realise|realize|agree|emerge|turn up|tell|told|highlight|surface|uncover|establish|decide|expose|recognise|recognize|see|note|point out|bring up|name|notice|determine) (out|up|clear|plain|quickly|also|there|then|together|us|to light)? (that|how|why|what|where|when|whether|we|a|an|the|no|our|two|three|four|five|six|there|it|on|one|nobody|both|@number|:|#PROPN|#ADJ|#NOUN)',
  '(say|said|write|wrote|record|admit|prove|suggest|recommend|propose|explain|explained|confirm|stress|argue|come up|state|document) .. (that|how|why|what|where|@number)',
  '(conclude|find|found|learn|learned|learnt|agree|decide|realise|realize|see|saw|note|discover|establish|identify|turn up) (in|at|during|from|after|on|to) .. (that|how|why|what|:)',
  '(what|all that) .. (turn up|turned up|come out|came out|found|find|learn|learned|learnt|show|showed|tell|told) .. (be|was|:)',
  '(become|became|be|make|made) (clear|obvious|plain|apparent|evident|visible) (that|how|why|what|to)',
  '(come|came) (out|to light|up|clear) (that|how|why|of|as|with|:|in|,|$)',
  '(come|came|arrive|arrived|get|got) to .. (view|conclusion|result|point|root)',
  '(finding|findings|outcome|conclusion|headline|result|results|takeaway|takeaways|answer|question|questions|upshot|gap|gaps|lesson|point|verdict|message|insight|topic|thing|summary|theme|cause|causes|factors|agreement|recommendation|recommendations) .. (be|:|include|of|that|how|what|why)',
  // What came out of it.
  '(come|came|produce|result|lead|led|yield|give|gave|bring|brought|out of|generate|end|ended|agree|list|create|raise|define|leave|left|set|log|note|assign|deliver|contain|put) .. (@number|several|some|to|in|a|the|many|clear|concrete|first|up|with) .. (action|actions|change|changes|improvement|improvements|finding|findings|item|items|fix|fixes|ticket|tickets|point|points|task|tasks|measure|measures|cause|causes|factors|recommendation|recommendations|lessons|rule|todo|todos)',
  'out of (it|that|this|the|our|those) .. (come|came|grow|grew|be|fall|fell|get|got)',
  // What it was about.
  '(focus|focused|concentrate|centre|center|spend|spent|be|ask|asked|keep|kept|talk|talked|look|looked|circle|speak|spoke|discuss|revolve|aim|write|wrote|examine|zoom|dwell|map|analyse|analyze|walk|walked|trace) .. (on|at|about|in|around|into|only|every|through|purely|of)? .. (process|processes|system|systems|how|why|design|gap|gaps|rather than|instead of|question|default|defaults|timeline of|decision|decisions|condition|conditions|control|controls|set-up|setup|tool|tooling|alert|alerts|check|checks|interface|organisation|organization|sequence|point where|made|allowed|let|missing|technology|machine|documentation)',
  '(what|how|why) .. (made|allow|allowed|let|sense|possible|pass|slip|through|reasonable|would have|could have|missing)',
  // It led to a change right away.
  '(and|so|,|;|after which) .. (now|since|it be now|we (add|added|change|changed|introduce|introduced|set|agreed|rewrote|rewrite)|have since|was (rewritten|changed|added))',
);
/** A meeting or paper that may be a review, where one was named or the story has come to its end. */
const MEETING = phraseSet(
  '(a|the|that|this|our) (short|long|one-hour|hour-long|joint|open)? (meeting|session|workshop|talk|conversation|discussion|room) ',
  '(sit down|sat down|get together|got together) ',
  '(nobody|no one|none) .. (point|pointed|pointing|ask|asked|blame|blamed|accuse|accused) .. (at|who|whose|me|anyone|anybody|him|her|us|them)?',
  '(everyone|everybody|each|each person|each one|people) .. (say|said|tell|told|describe|described|explain|explained|bring|write|wrote) .. (how|what|their|where|one|when)',
  '(came|come) out of (it|that|this)|out of (it|that|this) (come|came)',
  '(we|i|the group|the team|they|it) (also|then|all|quickly|soon|together|had)? (find|found|conclude|concluded|agree|agreed|learn|learned|learnt|realise|realised|realize|realized|note|noted|decide|decided|discover|discovered|see|saw|list|listed|identify|identified) .. (that|how|why|two|three|four|five|@number|what|on|to)',
  '(it (be|become|became) (clear|obvious|agreed|plain|found|noted)|it come out|it came out) ',
  '(finding|findings|outcome|outcomes|conclusion|takeaway|takeaways|action|actions|result|results|lesson|lessons|improvement|improvements|question|upshot|headline) .. (be|:|that|include)',
  '(what|all|everything) .. (take|took|learn|learned|learnt|come out|came out) .. (be|from|of)',
);

function find(sense: Sense): Hit[] {
  const elsewhere = ELSEWHERE.matches(sense);
  const named = NAMED.matches(sense).find(
    ({ from, to }) => !sense.quoted[from] && !overlaps(elsewhere, from, to),
  );
  if (!named) return [];
  const content = CONTENT.matches(sense).find(
    ({ from, to }) => sense.is('blameless-word', from) || !within(named, from, to),
  );
  if (!content) return [{ level: 'partial', from: named.from, to: named.to }];
  return [
    {
      level: 'met',
      from: Math.min(named.from, content.from),
      to: Math.max(named.to, Math.min(content.to + 12, sense.tokens.length)),
    },
  ];
}

const overlaps = (matches: readonly { from: number; to: number }[], from: number, to: number) =>
  matches.some((match) => match.from < to && from < match.to);
const within = (match: { from: number; to: number }, from: number, to: number) =>
  match.from <= from && to <= match.to;

/** How many sentences after the review's name may still tell what came out of it. */
const REACH = 3;

/** What came out may be told in the sentences behind the one that names the review. */
function settle(places: readonly Place[], answer: AnswerSense): Verdict {
  if (places.length === 0 || places.some(({ level }) => level === 'met')) return best(places);
  for (const place of places)
    for (const at of answer.sentences) {
      const after = at.index - place.at.index;
      if (after < 1 || after > REACH) continue;
      const told = MEETING.matches(at.sense)[0] && CONTENT.matches(at.sense)[0];
      if (told) {
        const outcome: Place = { level: 'met', from: 0, to: at.sense.tokens.length, at };
        return best([outcome, ...places]);
      }
    }
  return best(places);
}

/** A review that is blameless, about the system, or whose findings are told; the bare name is partial. */
export const criterion: Criterion = { id: 'review', find, settle };
