import assert from 'node:assert/strict';

/** The promised shape of the JSON report, written down a second time by hand. */

const CRITERIA = [
  'customer-impact',
  'detection',
  'severity',
  'roles',
  'mitigation',
  'rationale',
  'communication',
  'root-cause',
  'recovery',
  'review',
  'follow-through',
  'preparation',
];
const KINDS = ['story', 'process', 'preparation', 'review', 'communication', 'hypothetical'];

interface Spanned {
  start: number;
  end: number;
  quote?: string;
}

/**
 * Fails where `report` is not what the design promises.
 *
 * @param sources what was read, by path
 */
export function assertReport(report: unknown, sources: Readonly<Record<string, string>>): void {
  const { version, files } = record(report, ['version', 'files']);
  assert.equal(version, 1);
  for (const file of list(files)) {
    const fields = record(file, ['path', 'answers', 'findings']);
    const source = sources[fields['path'] as string];
    assert.ok(source !== undefined, `unknown path ${String(fields['path'])}`);
    list(fields['answers']).forEach((answer) => assertAnswer(answer, source));
    list(fields['findings']).forEach((finding) => assertFinding(finding, source));
  }
}

function assertAnswer(value: unknown, source: string): void {
  const answer = record(value, [
    'title',
    'start',
    'end',
    'kind',
    'level',
    'words',
    'spokenSeconds',
    'criteria',
    'order',
    'soloStory',
    'score',
  ]);
  assert.equal(typeof answer['title'], 'string');
  assertSpan(answer as unknown as Spanned, source);
  oneOf(answer['kind'], KINDS);
  oneOf(answer['level'], ['early', 'mid', 'senior', 'manager']);
  assert.ok(Number.isInteger(answer['words']));
  const { low, high } = record(answer['spokenSeconds'], ['low', 'high']);
  assert.ok(Number(low) > 0 && Number(low) <= Number(high));
  oneOf(answer['order'], ['stabilize-first', 'cause-first', 'unclear']);
  assert.equal(typeof answer['soloStory'], 'boolean');

  const criteria = list(answer['criteria']).map((criterion) =>
    record(criterion, ['id', 'level', 'expected', 'evidence']),
  );
  assert.deepEqual(
    criteria.map(({ id }) => id),
    CRITERIA,
  );
  let points = 0;
  let of = 0;
  for (const { level, expected, evidence } of criteria) {
    oneOf(level, ['met', 'partial', 'absent']);
    assert.equal(typeof expected, 'boolean');
    assert.equal(list(evidence).length === 0, level === 'absent');
    for (const piece of list(evidence)) {
      assertSpan(record(piece, ['start', 'end', 'quote']) as unknown as Spanned, source);
    }
    if (expected === true) {
      points += level === 'met' ? 2 : level === 'partial' ? 1 : 0;
      of += 2;
    }
  }
  assert.deepEqual(answer['score'], { points, of });
}

function assertFinding(value: unknown, source: string): void {
  const whole = (value as { wholeAnswer?: unknown }).wholeAnswer;
  assert.ok(whole === undefined || whole === true);
  const finding = record(value, [
    'rule',
    'severity',
    'message',
    'start',
    'end',
    'line',
    'column',
    'endLine',
    'endColumn',
    'quote',
    'url',
    ...(whole ? ['wholeAnswer'] : []),
    'fixes',
  ]);
  const span = finding as unknown as Required<Spanned>;
  assertSpan(span, source);
  assert.match(String(finding['rule']), /^[a-z]+(-[a-z]+)+$/);
  oneOf(finding['severity'], ['hint', 'information', 'warning']);
  assert.match(String(finding['message']), /\?$/, 'a message ends with a question');
  assert.ok(String(finding['url']).endsWith(`/docs/rules/${String(finding['rule'])}.md`));
  assert.deepEqual(
    [finding['line'], finding['column'], finding['endLine'], finding['endColumn']],
    [...position(source, span.start), ...position(source, span.end)],
  );
  for (const fix of list(finding['fixes'])) {
    const { title, edits } = record(fix, ['title', 'edits']);
    assert.ok(typeof title === 'string' && title !== '');
    assert.ok(list(edits).length > 0);
    for (const edit of list(edits)) {
      const { text, ...place } = record(edit, ['start', 'end', 'text']);
      assert.equal(typeof text, 'string');
      assertSpan(place as unknown as Spanned, source);
    }
  }
}

function position(source: string, offset: number): [line: number, column: number] {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/);
  return [lines.length, lines.at(-1)!.length + 1];
}

function assertSpan({ start, end, quote }: Spanned, source: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), 'offsets are whole numbers');
  assert.ok(0 <= start && start <= end && end <= source.length, `${start}–${end}`);
  if (quote !== undefined) assert.equal(quote, source.slice(start, end));
}

/** The value as an object with just these fields, in this order. */
function record(value: unknown, fields: readonly string[]): Record<string, unknown> {
  assert.ok(typeof value === 'object' && value !== null);
  assert.deepEqual(Object.keys(value), fields);
  return value as Record<string, unknown>;
}

function list(value: unknown): readonly unknown[] {
  assert.ok(Array.isArray(value));
  return value;
}

function oneOf(value: unknown, allowed: readonly string[]): void {
  assert.ok(allowed.includes(value as string), `${String(value)} is none of ${allowed.join(', ')}`);
}
