import { parse } from 'yaml';
import type { CareerLevel, FrontMatter, Kind, Target } from '../model';

const KINDS: readonly Kind[] = [
  'story',
  'process',
  'preparation',
  'review',
  'communication',
  'hypothetical',
];

/** How people write a level, first match wins: "senior manager" manages. */
const LEVELS: readonly (readonly [RegExp, CareerLevel])[] = [
  [/\b(?:manager|management|director|head|em|vp|cto)\b/, 'manager'],
  [/\b(?:senior|sr|staff|principal|lead|architect|distinguished)\b/, 'senior'],
  [/\b(?:early|junior|jr|graduate|grad|entry|intern|trainee|apprentice|associate)\b/, 'early'],
  [/\b(?:mid|middle|intermediate)\b/, 'mid'],
];

const TARGETS: readonly (readonly [RegExp, Target])[] = [
  [/^90 ?(?:s|secs?|seconds?)?$/, '90s'],
  [/^(?:3 ?(?:m|mins?|minutes?)|180 ?s)$/, '3m'],
  [/^(?:4 ?(?:m|mins?|minutes?)|240 ?s)$/, '4m'],
];

/** More than anybody writes above a draft; YAML beyond it is left unread, as it may take long. */
const LONGEST = 4_000;
const MOST_BRACKETS = 100;

/**
 * Reads the front matter. What is broken, of an odd type or unknown is left out; never throws.
 *
 * @param yaml the text between the fences
 */
export function readFrontMatter(yaml: string | undefined): FrontMatter {
  const fields = parseFields(yaml);
  const text = (name: string): string | undefined => {
    const value = fields[name];
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    return String(value).replace(/\s+/gu, ' ').trim() || undefined;
  };
  const type = text('type');
  const question = text('question');
  const kind = KINDS.find((each) => each === text('kind')?.toLowerCase());
  const level = firstMatch(LEVELS, text('level'));
  const target = firstMatch(TARGETS, text('target'));
  return {
    ...(type && { type }),
    ...(question && { question }),
    ...(kind && { kind }),
    ...(level && { level }),
    ...(target && { target }),
  };
}

function parseFields(yaml: string | undefined): Readonly<Record<string, unknown>> {
  if (yaml === undefined || yaml.length > LONGEST) return {};
  if (yaml.split(/[[{]/).length > MOST_BRACKETS) return {};
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent', maxAliasCount: 10 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : {};
  } catch {
    return {};
  }
}

function firstMatch<T>(rows: readonly (readonly [RegExp, T])[], text: string | undefined) {
  const lower = text?.toLowerCase();
  return lower === undefined ? undefined : rows.find(([pattern]) => pattern.test(lower))?.[1];
}
