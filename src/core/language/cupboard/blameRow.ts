/** What a row of blame is, and the shorthand in which the rows are written. */
import type { Row } from '../phraseSet';

/** What kind of fault a phrase lays; it decides what the writer is asked. */
export type BlameFamily =
  | 'counterfactual'
  | 'fault'
  | 'attribution'
  | 'human error'
  | 'contempt'
  | 'punishment'
  | 'naming'
  | 'self-contempt';

/**
 * Who must do what the phrase says, where it does not carry its culprit with it: a person, a team
 * or a vendor (`others`), those and customers (`people`), somebody who can be dismissed or warned
 * (`employee`), one of them alone (`one`), somebody with little standing (`junior`), the narrator.
 */
export type BlameBy = 'others' | 'people' | 'employee' | 'one' | 'junior' | 'self';

export interface BlameRow extends Row {
  readonly family: BlameFamily;
  readonly by?: BlameBy;
  /** Where the narrator is the contrast ("they panicked, I didn't") it is no blame but a boast. */
  readonly contrast?: true;
  /** Things can do it as well: not where the doer's name may be a thing's. */
  readonly shared?: true;
  /** A denial before it does not lift it: "neither of them used his head". */
  readonly anyway?: true;
}

/** Word runs that many rows share. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  '<the>':
    '(the|a|an|our|some|one|my|that|this|those|these|his|her|their|your|all|both|two|any|one of|of)? (the|our|my|their|those|these)?',
  '<name>': '!@tool !@system !@date #PROPN',
  '<kind>': '(#ADJ|#NOUN|#PROPN|#ADV|#NUM|#VERB)? -? (#ADJ|#NOUN|#PROPN)?',
  '<party>':
    '(<the> <kind> (@party|@contempt-noun)|(those|these|that) (people|ones|lot)|<the> (#NOUN|#PROPN|#ADJ) (people|guys|folks|lot))',
  '<someone>': '(<party>|<the> <name>)',
  '<pronoun>': '(him|her|them)',
  '<their>': '(his|her|their|its)',
  '<self>': '(himself|herself|themselves|itself)',
  '<only>':
    '(simply|clearly|obviously|really|plainly|of course|just|all|entirely|purely|solely|largely|mostly|basically|squarely|firmly|totally|wholly|directly|partly|mainly|very much|frankly|again|once again)?',
  '<very>':
    '(just|simply|frankly|clearly|obviously|completely|totally|utterly|absolutely|plain|rather|pretty|quite|always|so|too|really|very|being|far|generally|typically|also|downright|basically|honestly|a bit|a little|such|never|far too|way too|bloody|beyond)?',
  '<ever>': '(ever|once|even|actually|really|quite|properly|bother to)?',
  '<person>':
    '(person|people|one|ones|those|team|party|individual|engineer|developer|colleague|guy|guys|department|vendor|operator|employee|technician|admin)',
  '<after>': '(who|whose|$|,|again|and|not|in|on|from|at|for|because|with)',
  '<official>': '(formal|written|final|verbal|stern|official|serious|last|proper|good|quiet|sharp)',
  '<rights>': '(access|rights|privileges|permissions|permission|keys|badge|root|sudo|admin|login)',
  '<on prod>':
    '(deploy|prod|production|admin|root|sudo|commit|merge|write|database|server|shell|ssh)',
};

/** Writes out the shorthands of a phrase. */
function writtenOut(phrase: string): string {
  const next = phrase.replace(/<[\w ]+>/g, (name) => SHORTHANDS[name] ?? name);
  return next === phrase ? phrase : writtenOut(next);
}

/**
 * The rows of one idea.
 *
 * @param phrases one a line
 */
export function idea(
  family: BlameFamily,
  by: BlameBy | 'anybody',
  phrases: string,
  more: Pick<BlameRow, 'contrast' | 'shared' | 'anyway'> = {},
): BlameRow[] {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      phrase: writtenOut(line),
      family,
      ...(by === 'anybody' ? {} : { by }),
      ...more,
    }));
}
