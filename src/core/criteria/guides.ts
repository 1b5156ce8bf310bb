import type { CriterionId, PartLabel } from '../model';

/** What the writer is told about a criterion, whatever the draft says. */
export interface CriterionGuide {
  readonly id: CriterionId;
  /** As a row in the rubric: "Customer impact". */
  readonly name: string;
  /** What a strong answer says here, in one sentence. */
  readonly strong: string;
  /** What an interviewer asks when it is missing. */
  readonly question: string;
  /** A sentence with places to fill in (TextMate snippet), and no fact in it. */
  readonly prompt: string;
  /** The parts it belongs to, best first. */
  readonly parts: readonly PartLabel[];
  /** Follow-up questions that a gap here provokes. */
  readonly followUps: readonly string[];
}

/** In the order of the lifecycle. */
export const CRITERIA: readonly CriterionGuide[] = [
  {
    id: 'customer-impact',
    name: 'Customer impact',
    strong:
      'Says who outside the team was affected, what they could not do, and how many of them or for how long.',
    question: 'Who outside your team felt this, and what could they not do?',
    prompt:
      'For ${1:how long}, ${2:who outside the team} could not ${3:do what}; about ${4:how many or what share} were affected.',
    parts: ['situation', 'severity', 'detection', 'result'],
    followUps: [
      'How did you find out how many customers were affected?',
      'What did it cost the business?',
    ],
  },
  {
    id: 'detection',
    name: 'Detection',
    strong:
      'Names the alert, monitor or report that revealed the problem and the signal it showed.',
    question: 'How did you find out, and what did the signal show?',
    prompt:
      'We found out when ${1:which alert, monitor or report} showed ${2:which signal, and how far from normal}.',
    parts: ['detection', 'situation', 'response', 'action'],
    followUps: [
      'Which metrics did you look at first, and why those?',
      'Did customers know before you did?',
      'How did you make sure that the alert was real?',
    ],
  },
  {
    id: 'severity',
    name: 'Severity',
    strong:
      'Gives the severity level, or the share, regions or services in scope, and how it was assessed.',
    question: 'How bad did you judge it to be, and what was the scope?',
    prompt:
      'We rated it ${1:which severity level}, because it reached ${2:what share, which regions or which services}.',
    parts: ['severity', 'detection', 'response', 'action', 'situation', 'task'],
    followUps: [
      'What would have made you raise or lower the severity?',
      'Who decides on the severity where you work?',
    ],
  },
  {
    id: 'roles',
    name: 'Roles',
    strong:
      'Shows who did what: who led, who investigated, who spoke to stakeholders, and which part was your own.',
    question: 'Who did what during the response, and which part was yours?',
    prompt:
      '${1:Who} led the response as ${2:which role}, ${3:who else} ${4:took which task}, and I ${5:did what myself}.',
    parts: ['response', 'severity', 'action', 'task'],
    followUps: [
      'When did you bring in other people, and how did you choose them?',
      'Did anybody both lead the response and work on the fix?',
    ],
  },
  {
    id: 'mitigation',
    name: 'Mitigation',
    strong: 'Tells the concrete step that stopped the harm, before the cause was fully known.',
    question: 'What did you do first to stop the harm?',
    prompt:
      'To stop the harm, ${1:who} ${2:took which stabilising step} ${3:how soon after detection}.',
    parts: ['mitigation', 'response', 'action', 'resolution'],
    followUps: [
      'What would you have done if that step had not worked?',
      'How long did users wait between the first signal and the first relief?',
    ],
  },
  {
    id: 'rationale',
    name: 'Rationale',
    strong: 'Explains why that step was chosen and which alternative was weighed against it.',
    question: 'Why that step, and what did you decide against?',
    prompt:
      'We chose ${1:which step} over ${2:which alternative} because ${3:which risk, time or evidence decided it}.',
    parts: ['mitigation', 'response', 'action', 'root-cause'],
    followUps: [
      'What did you not know when you made that decision?',
      'How did you weigh speed against safety?',
    ],
  },
  {
    id: 'communication',
    name: 'Communication',
    strong:
      'Says who outside the fix was kept informed, through which channel, how often, and what they were told.',
    question: 'Who needed to know while it went on, and how did they hear from you?',
    prompt:
      'Every ${1:how many minutes} I updated ${2:who outside the response} through ${3:which channel} on ${4:impact, current action and next checkpoint}.',
    parts: ['communication', 'response', 'action'],
    followUps: [
      'What did you tell executives that you did not tell the responders?',
      'Who kept questions away from the people working on the fix?',
    ],
  },
  {
    id: 'root-cause',
    name: 'Root cause',
    strong: 'Names a specific cause in the system or the process, never a person.',
    question: 'What turned out to be the cause, and what let it through?',
    prompt:
      'The cause was ${1:which fault in which system or process}; it got through because ${2:which check or safeguard was missing}.',
    parts: ['root-cause', 'resolution', 'action', 'review', 'learning', 'result'],
    followUps: [
      'How did you confirm that this was the cause?',
      'Which other conditions had to be there for it to happen?',
    ],
  },
  {
    id: 'recovery',
    name: 'Recovery',
    strong: 'Says when service came back and which metric or check proved it.',
    question: 'How long until service was back, and how did you know?',
    prompt:
      'Service was back after ${1:how long}, which we confirmed by ${2:which metric or check, and what it showed}.',
    parts: ['resolution', 'result', 'mitigation', 'response'],
    followUps: [
      'How long did you keep watching before you closed the incident?',
      'Was anything left to clean up, such as a backlog, lost data or refunds?',
    ],
  },
  {
    id: 'review',
    name: 'Review',
    strong: 'Tells of a blameless review of the system and what it found.',
    question: 'How did you review it afterwards, and what did the review find?',
    prompt:
      'In the post-incident review, ${1:held when and with whom}, we looked at ${2:which conditions and safeguards} and found that ${3:what made the incident possible}.',
    parts: ['review', 'learning', 'root-cause', 'result'],
    followUps: [
      'How did you keep the review about the system and not about a person?',
      'What surprised you in the review?',
    ],
  },
  {
    id: 'follow-through',
    name: 'Follow-through',
    strong:
      'Names at least one change of the system that is done, or that has an owner and a date.',
    question: 'What changed afterwards so that it does not happen again, and is it done?',
    prompt: 'To keep it from happening again, ${1:who} ${2:changed what} by ${3:which date}.',
    parts: ['review', 'learning', 'root-cause', 'result'],
    followUps: [
      'How did you make sure that the actions were finished?',
      'How do you know that the change works?',
      'What would you do differently now?',
    ],
  },
  {
    id: 'preparation',
    name: 'Preparation',
    strong:
      'Shows readiness before the next incident: runbooks, drills, on-call training or escalation paths.',
    question: 'What made your team ready before this, or readier since?',
    prompt:
      'To be ready before an incident, we keep ${1:which runbook, training or escalation path} and practise it ${2:in what way and how often}.',
    parts: ['preparation', 'learning', 'review', 'result', 'situation'],
    followUps: [
      'When did your team last practise an incident, and what did that change?',
      'How does a new engineer become ready for on-call?',
    ],
  },
];

/** Follow-up questions that any incident answer should be ready for, whatever its gaps. */
export const STANDARD_FOLLOW_UPS: readonly string[] = [
  'When do you roll back at once, and when do you go on investigating?',
  'What keeps people from misunderstanding each other while an incident runs?',
  'Which metrics do you open first, and what do they rule out?',
  'Can you describe an incident that no deployment had caused?',
  'What makes a post-mortem a good one, in your eyes?',
];

/** @throws RangeError for an id that is none of the twelve */
export function criterionById(id: CriterionId): CriterionGuide {
  const guide = CRITERIA.find((c) => c.id === id);
  if (!guide) throw new RangeError(`no criterion ${id}`);
  return guide;
}
