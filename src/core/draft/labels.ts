import type { PartLabel } from '../model';

/** What a label says: a part, a letter that may stand for one, or who speaks. */
export type LabelMeaning =
  | {
      readonly part: PartLabel;
      readonly letter?: string;
      readonly impact?: boolean;
      /** Documents of any kind have such headings: alone it makes no answer. */
      readonly everyday?: boolean;
    }
  | { readonly speaker: 'question' | 'answer' };

/** Label words, in lower case and American spelling, by the part that they open. */
const WORDS: Readonly<Record<PartLabel, readonly string[]>> = {
  situation: ['situation', 'background', 'context', 'challenge', 'scenario'],
  task: ['task', 'tasks', 'goal', 'goals', 'objective', 'obstacle', 'obstacles', 'my task'],
  action: ['action', 'actions', 'actions taken', 'action taken', 'my actions', 'my action'],
  result: ['result', 'results', 'outcome', 'outcomes'],
  learning: [
    'learning',
    'learnings',
    'lesson',
    'lessons',
    'lessons learned',
    'lesson learned',
    'reflection',
    'reflections',
    'takeaway',
    'takeaways',
    'key takeaways',
    'what i learned',
    'what we learned',
  ],
  preparation: ['preparation', 'preparedness', 'readiness'],
  detection: ['detection', 'identification', 'triage', 'initial triage'],
  severity: ['severity', 'severity assessment', 'prioritization', 'impact assessment'],
  response: ['response', 'initial response', 'incident response', 'coordination'],
  mitigation: ['mitigation', 'containment', 'stabilization'],
  communication: ['communication', 'communications', 'comms', 'stakeholder communication'],
  'root-cause': ['root cause', 'root causes', 'root cause analysis', 'cause', 'diagnosis', 'rca'],
  resolution: ['resolution', 'recovery', 'eradication', 'restoration'],
  review: [
    'review',
    'post-mortem',
    'postmortem',
    'post-incident review',
    'post-incident',
    'post-incident learning',
    'post-incident analysis',
    'incident review',
    'retrospective',
    'retro',
    'follow-up',
    'follow-ups',
    'followup',
    'follow-through',
    'prevention',
    'next steps',
    'action items',
  ],
};

/** Words that widen a label: "Severity and ownership", "Communication and coordination". */
const COMPANIONS = new Set([
  'ownership',
  'scope',
  'impact',
  'analysis',
  'assessment',
  'escalation',
  'roles',
  'classification',
  'improvement',
  'improvements',
  'verification',
  'diagnosis',
  'investigation',
]);

/** "Impact" sets the scene before the actions and is a result after them. */
const IMPACT = new Set(['impact', 'customer impact', 'business impact', 'user impact']);

/** Words that head sections of any README or design: "Background", "Goals", "Response". */
const EVERYDAY = new Set(
  (
    'background|context|challenge|scenario|goal|goals|objective|tasks|actions|results|outcome|' +
    'outcomes|learning|learnings|lesson|lessons|reflection|reflections|takeaway|takeaways|' +
    'key takeaways|preparation|readiness|identification|prioritization|response|coordination|' +
    'communication|communications|comms|cause|diagnosis|resolution|recovery|restoration|review|' +
    'prevention|next steps|action items|follow-up|follow-ups'
  ).split('|'),
);

const LETTERS: Readonly<Record<string, PartLabel>> = {
  s: 'situation',
  t: 'task',
  a: 'action',
  r: 'result',
  c: 'situation',
  o: 'task',
  l: 'learning',
};

const SPEAKERS: Readonly<Record<string, 'question' | 'answer'>> = {
  q: 'question',
  question: 'question',
  'interview question': 'question',
  prompt: 'question',
  answer: 'answer',
  'my answer': 'answer',
  'sample answer': 'answer',
};

const PARTS: ReadonlyMap<string, PartLabel> = new Map(
  (Object.keys(WORDS) as PartLabel[]).flatMap((part) =>
    WORDS[part].map((words): [string, PartLabel] => [words, part]),
  ),
);

/** No label is longer, numbering and "(30 seconds)" counted. */
export const LONGEST_LABEL = 80;

/** The labels that belong to STAR and its relatives; all others belong to the lifecycle. */
export const STORY_PARTS: ReadonlySet<PartLabel> = new Set<PartLabel>([
  'situation',
  'task',
  'action',
  'result',
  'learning',
]);

/**
 * What the words of a label mean, without its colon; undefined where they are no label.
 *
 * @param text such as "2. Task (20 seconds)", "Detection & triage", "S" or "Step 1: Situation"
 */
export function readLabel(text: string): LabelMeaning | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const words = plainWords(text);
  if (words === '') return undefined;
  const speaker = SPEAKERS[words];
  if (speaker) return { speaker };
  const letter = LETTERS[words];
  if (letter) return { part: letter, letter: words };
  if (IMPACT.has(words)) return { part: 'situation', impact: true, everyday: true };
  // "S - Situation", "Situation (S)" are whole words with their letter.
  const whole = words.replace(/^[a-z] - |^[a-z] (?=\w{3})/, '');
  const part = PARTS.get(whole) ?? combined(whole);
  return part && { part, everyday: EVERYDAY.has(whole) };
}

/** "Root cause and prevention" opens with a label and goes on with words that widen it. */
function combined(words: string): PartLabel | undefined {
  const [first, ...rest] = words.split(/ (?:and|&|\+|\/|-) |\/|&|, (?:and )?|\+/);
  if (rest.length === 0) return undefined;
  const widens = rest.every((each) => PARTS.has(each) || COMPANIONS.has(each) || IMPACT.has(each));
  return widens ? PARTS.get(first ?? '') : undefined;
}

/** Lower case, without emoji, numbering, brackets and closing marks. */
function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Mn}|\p{Me}|\u200D|\uFFFC/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/^\s*(?:(?:step|part|phase|stage)\s+)?(?:\d{1,2}|[ivx]{1,4})\s*[.):-]\s*/, '')
    .replace(/^\s*(?:step|part|phase|stage)\s+\d{1,2}\s+/, '')
    .replace(
      /(?:~|about|approx\.?)?\s*\d+\s*(?:-\s*\d+\s*)?(?:s|secs?|seconds?|m|mins?|minutes?|%)\s*$/,
      '',
    )
    .replace(/^[\s"'“”‘’*_#>.:-]+|[\s"'“”‘’*_.:-]+$/g, '')
    .replace(/isation\b/g, 'ization')
    .replace(/learnt\b/g, 'learned')
    .replace(/root-cause/g, 'root cause')
    .replace(/post[ -]?mortem/g, 'post-mortem')
    .replace(/\b(post|follow) (?=incident|up|through)/g, '$1-')
    .replace(/\s+/g, ' ')
    .trim();
}
