import { phraseSet } from '../language/phraseSet';
import type { Sense } from '../language/sense';
import type { Criterion, Hit } from './criterion';

/** A measured end: it came back, and a figure, a time or a check says so. */
const MEASURED = phraseSet(
  // The service came back after so long, or at such a time.
  '(restore|restored|recover|recovered|back|resume|resumed|resolve|resolved|up|operational|live|available|stable|closed|close|fixed|clear|cleared|online|working|running|normal) .. (in|within|after|at|by|inside|under|about|around|for|before)? less|under|just|about|around|only|roughly|the|a|approximately|than|total|of? @duration|@clock',
  '(by|at|around|after|within|inside|in) under|less|about|than|just|the|roughly? (@clock|@duration) of|from|after? .. (be|have|come|go|get|return|recover|resume|drop|fall|climb|clear|drain|process|print|work|register|open|pass|match)|@normal|back',
  '(@measure) ... (be|come|go|get|drop|fall|return|climb|rise|settle|recover|sink|stabilise|stabilize|remain|stay|hold|subside|sit|at|clear|drain|normalise|normalize|decline|flatten|run) .. (back|down|up|to|at|below|under|above|within|around|near|flat|between)? .. (@normal|@percent|@number)',
  '(back|return|returned|drop|fell|fall|go|down|recover|climb|settle) to|at|below|under|within|above|near? its|their|the|our|a? (@normal|@percent|@number)',
  '(downtime|mttr|time to (restore|recover|recovery|resolution|resolve)|total (outage|impact|time)|outage|incident|disruption|impact|elapsed|degradation) ... (@duration)',
  '(@duration) (from|between|after|since|end|door|start|in|of) .. (page|alert|start|all|first|door|detection|declaration|outage|downtime|call|report|total|finish)',
  '@verify ... (@normal|@percent|@number|(go|went|going|come|came) through|work|working|correct|process|processed|success|successful|successfully|clean|stable|@duration)',
  '(@number|all|every|each) .. @measure|#NOUN (be|have)? (back|open|opened|green|answer|answered|print|printed|clean|clear|pass|passed|work|worked|correct|match|matched|complete|through|live|healthy|drain|drained|process|processed|reconcile|reconciled|in sync)',
  '(no|zero|0|nil) (data|order|more|further|new|record|customer|message|transaction|unmatched|duplicate|lost) .. (loss|lose|lost|error|errors|report|complaint|ticket|failure|duplicate|charge|missing|occur|payment|since|data)',
  '(backlog|queue|lag|dlq) .. (clear|cleared|drain|drained|empty|zero|gone|catch|caught|process|processed|down)',
);
/** It came back, and nothing says how one knew. */
const TOLD = phraseSet(
  '(be|get|have) .. (resolve|restore|fix|resolved|restored|fixed|solved|sorted|recovered|back|over|stable|normal|online|up)',
  '(back|up) (to|and|in|on|online|up|running|again|business|normal|its|track|alive)',
  '(come|came|go|bring|get|got|brought) .. (back|up|online|alive|normal|running|working)',
  '(service|system|site|everything|thing|things|operation|platform|app|normal service|order|business|line) .. (resume|restore|recover|return|stabilise|stabilize|normalise|clear|calm|improve|settle|go back|be ok|be fine|be good|look)',
  '(resolve|solve|fix|restore|recover|stabilise|stabilize) (the|it|this|that|our|service|everything|all)',
  '(clear|resolve|fix|sort|sorted|cleared|resolved) (by|itself|up|out)',
  '(all|everything) (good|fine|ok|well|normal|green|clear|working|work)',
  '(issue|problem|incident|outage) .. (resolve|resolved|over|fix|fixed|end|ended|close|closed|solve|solved)',
  '(end|ended|over) .. (outage|incident|downtime)',
);
/** Talk of the way down, or of wishes, is no recovery. */
const OTHER = phraseSet(
  '(would|could|should|might|if) ... (restore|recover|back|normal)',
  '(drop|fall|fell|go|went|spike|jump|climb|rise) .. (from) .. (normal|usual|baseline|99)',
);

function find(sense: Sense): Hit[] {
  if (OTHER.matches(sense).length > 0) return [];
  const measured = MEASURED.matches(sense);
  const told = TOLD.matches(sense);
  const wellAgain = sense.has('come back') || sense.has('normal') || told.length > 0;
  if (measured.length > 0 && wellAgain)
    return measured.slice(0, 1).map(({ from, to }) => ({ level: 'met', from, to }));
  return told.slice(0, 1).map(({ from, to }) => ({ level: 'partial', from, to }));
}

/** The service came back, and a measure or a check says so; without one it is partial. */
export const criterion: Criterion = { id: 'recovery', find };
