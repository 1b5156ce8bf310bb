import assert from 'node:assert/strict';
import {
  CRITERIA,
  type AnswerReport,
  type CriterionId,
  type Finding,
  type Level,
  type Report,
} from '../../../src/core';
import { answerViews, fixFor, spanFor } from '../../../src/editor/rubric/view';

const span = (start: number, end: number) => ({ start, end });

function answer(
  levels: Partial<Record<CriterionId, Level>>,
  more: Partial<AnswerReport> = {},
): AnswerReport {
  return {
    ...span(0, 100),
    title: 'An outage',
    titleSpan: span(2, 11),
    question: undefined,
    kind: 'story',
    level: 'mid',
    words: 312,
    spokenSeconds: { low: 125, high: 144 },
    criteria: CRITERIA.map(({ id }) => ({
      id,
      level: levels[id] ?? 'absent',
      expected: id !== 'rationale' && id !== 'preparation',
      evidence: levels[id] ? [{ ...span(20, 30), quote: `said of ${id}` }] : [],
    })),
    order: 'unclear',
    soloStory: false,
    score: { points: 3, of: 20 },
    ...more,
  };
}

function finding(rule: Finding['rule'], start: number, insertAt?: number): Finding {
  return {
    ...span(start, start + 5),
    rule,
    severity: 'warning',
    message: 'Seen. Asked?',
    quote: 'words',
    url: 'https://example.com',
    fixes:
      insertAt === undefined
        ? []
        : [{ title: 'Add it', edits: [{ ...span(insertAt, insertAt), text: 'x' }] }],
  };
}

const report = (answers: AnswerReport[], findings: Finding[] = []): Report => ({
  answers,
  findings,
  declined: undefined,
  declaresAnswer: true,
});

suite('the view of a rubric', () => {
  test('tells the facts in words', () => {
    const [view] = answerViews(report([answer({}, { order: 'cause-first', soloStory: true })]));
    assert.deepEqual(view?.facts, [
      'Story of an incident',
      'Mid level',
      '312 words',
      '2:05 to 2:24 spoken',
      'Looked for the cause first',
      'Nobody else acts in it',
    ]);
  });

  test('gives each level its words: met, in part, missing, not asked', () => {
    const [view] = answerViews(
      report([answer({ mitigation: 'met', detection: 'partial', preparation: 'met' })]),
    );
    const standing = (id: CriterionId) => view?.criteria.find((each) => each.id === id)?.standing;
    assert.equal(standing('mitigation'), 'met');
    assert.equal(standing('detection'), 'partial');
    assert.equal(standing('review'), 'missing');
    assert.equal(standing('rationale'), 'unasked');
    assert.equal(standing('preparation'), 'met');
    // Preparation is met but not asked for, so it does not count.
    assert.equal(view?.summary, '1 met, 1 in part, 8 missing');
  });

  test('asks what an interviewer would ask, and says what is strong', () => {
    const [view] = answerViews(report([answer({ detection: 'partial' })]));
    const advice = (id: CriterionId) => view?.criteria.find((each) => each.id === id)?.advice;
    const review = CRITERIA.find(({ id }) => id === 'review');
    assert.deepEqual(advice('review'), {
      lead: 'An interviewer would ask:',
      text: review?.question,
    });
    assert.match(advice('detection')?.text ?? '', /^names the alert/);
    assert.equal(advice('rationale'), undefined);
  });

  test('offers to add only what has a fix, and in its own answer', () => {
    const second = answer({}, span(100, 200));
    const found = report([answer({}), second], [finding('missing-review', 102, 150)]);
    const [one, two] = answerViews(found);
    const canAdd = (view = one) => view?.criteria.filter((each) => each.canAdd).map(({ id }) => id);
    assert.deepEqual(canAdd(one), []);
    assert.deepEqual(canAdd(two), ['review']);
    assert.equal(fixFor(found, second, 'review')?.title, 'Add it');
    const request = { type: 'add', answer: 1, criterion: 'review' } as const;
    assert.deepEqual(spanFor(found, request), { ...span(150, 150), text: 'x' });
  });

  test('lists what was found in the words, not what is missing', () => {
    const found = report(
      [answer({})],
      [finding('missing-review', 2), finding('no-blame', 40), finding('no-heroics', 60)],
    );
    const [view] = answerViews(found);
    assert.deepEqual(
      view?.remarks.map(({ rule }) => rule),
      ['no-blame', 'no-heroics'],
    );
    const at = spanFor(found, { type: 'revealRemark', answer: 0, remark: 1 });
    assert.equal(at?.start, 60);
  });

  test('points nowhere when the draft has moved on', () => {
    const found = report([answer({ mitigation: 'met' })]);
    const evidence = { type: 'revealEvidence', criterion: 'mitigation', evidence: 0 } as const;
    assert.equal(spanFor(found, { ...evidence, answer: 0 })?.start, 20);
    assert.equal(spanFor(found, { ...evidence, answer: 7 }), undefined);
    assert.equal(spanFor(found, { ...evidence, answer: 0, evidence: 7 }), undefined);
    assert.equal(spanFor(found, { type: 'revealRemark', answer: 0, remark: 7 }), undefined);
    assert.equal(spanFor(found, { type: 'ready' }), undefined);
  });
});
