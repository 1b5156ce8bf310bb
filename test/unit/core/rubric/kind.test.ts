import assert from 'node:assert/strict';
import type { Kind } from '../../../../src/core';
import { kindOf } from '../../../../src/core/rubric/kind';

const byQuestion: Readonly<Record<Kind, readonly string[]>> = {
  story: [
    'Tell me about a time production broke.',
    'Describe the hardest incident that you have been part of.',
    'Walk me through a recent outage, please.',
    'Tell me about a time you had to brief executives.',
    'Talk about a time your review process let you down.',
    'Tell me about an outage you handled while training a new colleague.',
    'How did you handle your last outage?',
    'What would you do differently next time?',
    'How I lead an incident: one example',
    'Action',
    'When the batch process stopped before the review',
    'The day the status page lied',
  ],
  process: [
    'How do you run incidents?',
    'Walk me through your incident response process.',
    'What is your approach to a major outage?',
    'How do you choose between rolling back and looking further?',
    'How do you prepare for, respond to and review incidents?',
    'My on-call approach',
    'What do you do first?',
  ],
  preparation: [
    'How do you make sure your team is prepared?',
    'How do you get new people ready for on-call?',
    '**Q: What do your game days look like?**',
  ],
  review: [
    'What does a good post-mortem look like to you?',
    'How do you run post-incident reviews?',
    'Q2. Tell me about a postmortem that you led.',
    'What is your approach to retrospectives?',
  ],
  communication: [
    'How do you communicate with executives during an incident?',
    'How did you handle communication in your last incident?',
    'How do you keep stakeholders informed?',
    'How do you avoid miscommunication?',
  ],
  hypothetical: [
    'What would you do if the database went away?',
    'How would you handle a major outage?',
    'How would you communicate with customers?',
    'Imagine that payments are down. What happens next?',
  ],
};

const intends = [
  'I have not had a major incident yet, so this is how I see it.',
  'I would look at the dashboard first.',
  'Then I’d ask the lead to join.',
  'We would switch the flag off.',
];
const happens = [
  'We were paged at 02:10.',
  'I rolled the release back while Ana called support.',
  'The errors stopped.',
  'Next time I would page the database team sooner.',
];

suite('the kind of an answer', () => {
  for (const [kind, questions] of Object.entries(byQuestion)) {
    for (const question of questions) {
      test(`${kind}: ${question}`, () => {
        assert.equal(kindOf({ question, texts: happens }), kind);
      });
    }
  }

  test('is a story where nothing is known', () => {
    assert.equal(kindOf({ question: undefined, texts: [] }), 'story');
    assert.equal(kindOf({ question: '', texts: [''] }), 'story');
  });

  test('is hypothetical where the answer only intends, whatever incident was asked for', () => {
    assert.equal(kindOf({ question: undefined, texts: intends }), 'hypothetical');
    const question = 'Tell me about the worst outage you have led.';
    assert.equal(kindOf({ question, texts: intends }), 'hypothetical');
  });

  test('stays a story with a wish at its end, or past perfects', () => {
    assert.equal(kindOf({ question: undefined, texts: happens }), 'story');
    const perfect = ['I’d had the pager.', 'I’d already left.', 'We’d been up since six.'];
    assert.equal(kindOf({ question: undefined, texts: perfect }), 'story');
  });

  test('is a process where the answer only tells habits', () => {
    const habits = [
      'I always name an incident commander first.',
      'We usually roll back before we look further.',
      'Updates go out every half hour.',
    ];
    assert.equal(kindOf({ question: undefined, texts: habits }), 'process');
    const withEvent = [...habits, 'On that night the primary stopped and I called Ana.'];
    assert.equal(kindOf({ question: undefined, texts: withEvent }), 'story');
  });

  test('stays a story when it is told in the present', () => {
    const log = [
      '02:11 the alarm comes in.',
      'I usually look at the ring first.',
      '02:16 Marta leads, as she normally does.',
    ];
    assert.equal(kindOf({ question: undefined, texts: log }), 'story');
  });

  test('takes its time from no text', () => {
    const started = performance.now();
    const long = `${'how a an the one '.repeat(20_000)}`;
    kindOf({ question: long, texts: [long, `I'd ${'very '.repeat(50_000)}`] });
    assert.ok(performance.now() - started < 1000);
  });
});
