// The rubric page. It draws what the extension sends it, as text and never as HTML, and sends back
// what is clicked. Drawing again changes only what differs, so the focus and the place stay.

/**
 * @import { AnswerView, CriterionView, RemarkView } from '../src/editor/rubric/messages'
 * @import { RubricRequest, RubricView, Standing } from '../src/editor/rubric/messages'
 */

const vscode = acquireVsCodeApi();

/** How a level looks and reads: never by its colour alone. @type {Record<Standing, [string, string]>} */
const STANDINGS = {
  met: ['✓', 'Met'],
  partial: ['◐', 'In part'],
  missing: ['○', 'Missing'],
  unasked: ['–', 'Not asked here'],
};

/**
 * An element. Strings become text nodes, whatever they hold.
 *
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string | undefined)} children
 */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/**
 * @param {RubricRequest} request what a click asks for
 * @param {Record<string, string>} attributes
 * @param {...string} children
 */
function button(request, attributes, ...children) {
  const ask = { type: 'button', 'data-request': JSON.stringify(request) };
  return element('button', { ...ask, ...attributes }, ...children);
}

/** @param {string} text */
const faint = (text) => element('span', { class: 'faint' }, text);

/** @param {RubricView} view */
function drawPage(view) {
  const notice = element('p', { class: 'notice' }, view.notice ?? '');
  const reopen = button({ type: 'open' }, { class: 'action' }, 'Open the draft');
  return element(
    'main',
    { id: 'main' },
    view.notice === undefined ? undefined : notice,
    view.canOpen ? reopen : undefined,
    ...view.answers.map(drawAnswer),
  );
}

/**
 * @param {AnswerView} view
 * @param {number} answer its place on the page
 */
function drawAnswer(view, answer) {
  const { points, of } = view.score;
  const id = `answer-${answer}`;
  const title = button({ type: 'revealAnswer', answer }, { class: 'plain' }, view.title);
  const meter = { min: '0', max: `${of}`, value: `${points}`, 'aria-hidden': 'true' };
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, title),
    view.question === undefined ? undefined : element('p', { class: 'question' }, view.question),
    element(
      'div',
      { class: 'score' },
      element('p', {}, element('strong', {}, `${points}`), ` of ${of}`),
      element('meter', meter),
      element('p', { class: 'faint' }, view.summary),
    ),
    element('ul', { class: 'facts' }, ...view.facts.map((fact) => element('li', {}, fact))),
    element(
      'ol',
      { class: 'criteria', 'aria-label': 'Criteria' },
      ...view.criteria.map((criterion) => drawCriterion(criterion, answer)),
    ),
    ...drawRemarks(view.remarks, answer),
  );
}

/**
 * @param {CriterionView} view
 * @param {number} answer
 */
function drawCriterion(view, answer) {
  const [symbol, words] = STANDINGS[view.standing];
  const evidence = view.evidence.map((quote, index) =>
    drawQuote(quote, { type: 'revealEvidence', answer, criterion: view.id, evidence: index }),
  );
  const add = button(
    { type: 'add', answer, criterion: view.id },
    { class: 'action', 'aria-label': `Add this: ${view.name}` },
    'Add this',
  );
  const { lead = '', text = '' } = view.advice ?? {};
  const advice = element('p', { class: 'advice' }, faint(lead), ` ${text}`);
  return element(
    'li',
    { class: view.standing },
    element(
      'h3',
      {},
      element('span', { class: 'name' }, view.name),
      element('span', { class: 'heard-only' }, ': '),
      element(
        'span',
        { class: 'standing' },
        element('span', { class: 'symbol', 'aria-hidden': 'true' }, symbol),
        view.counts || view.standing === 'unasked' ? words : `${words}, not asked here`,
      ),
    ),
    ...evidence,
    view.advice && advice,
    view.canAdd ? add : undefined,
  );
}

/**
 * @param {readonly RemarkView[]} remarks
 * @param {number} answer
 */
function drawRemarks(remarks, answer) {
  if (remarks.length === 0) return [];
  const rows = remarks.map(({ rule, severity, message, quote }, remark) =>
    element(
      'li',
      { class: severity },
      drawQuote(quote, { type: 'revealRemark', answer, remark }),
      element('p', { class: 'advice' }, message),
      button({ type: 'explain', rule }, { class: 'plain faint' }, `Explain ${rule}`),
    ),
  );
  const id = `remarks-${answer}`;
  return [
    element('h3', { id }, 'How it sounds'),
    element('ul', { class: 'remarks', 'aria-labelledby': id }, ...rows),
  ];
}

/**
 * Words of the draft, as a way to them.
 *
 * @param {string} quote
 * @param {RubricRequest} request
 */
function drawQuote(quote, request) {
  return button(request, { class: 'quote', title: 'Show in the draft' }, quote);
}

/**
 * Makes `old` equal to `next` and keeps every element that may stay.
 *
 * @param {Element} old
 * @param {Element} next
 */
function renew(old, next) {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of [...next.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  const wanted = [...next.childNodes];
  while (old.childNodes.length > wanted.length) old.lastChild?.remove();
  wanted.forEach((child, index) => {
    const known = old.childNodes[index];
    if (known?.nodeName !== child.nodeName) {
      if (known) known.replaceWith(child);
      else old.append(child);
    } else if (known instanceof Element && child instanceof Element) {
      renew(known, child);
    } else if (known.nodeValue !== child.nodeValue) {
      known.nodeValue = child.nodeValue;
    }
  });
}

/** @param {RubricView} view */
function show(view) {
  const main = /** @type {HTMLElement} */ (document.getElementById('main'));
  const focused = document.activeElement;
  const row = focused?.closest('li');
  renew(main, drawPage(view));
  // What had the focus may be gone: stay in its row.
  if (focused && !focused.isConnected && row?.isConnected) row.querySelector('button')?.focus();
  say('name', view.name);
  // Read out by a screen reader, and only when it changes.
  say(
    'status',
    view.notice ??
      view.answers
        .map(({ title, score, summary }) => `${title}: ${score.points} of ${score.of}, ${summary}.`)
        .join(' '),
  );
}

/**
 * @param {string} id
 * @param {string} text
 */
function say(id, text) {
  const place = /** @type {HTMLElement} */ (document.getElementById(id));
  if (place.textContent !== text) place.textContent = text;
}

/** What outlives a reload. @returns {{ document?: string, scrolled?: number }} */
const remembered = () => vscode.getState() ?? {};

document.addEventListener('click', ({ target }) => {
  const clicked = target instanceof Element ? target.closest('[data-request]') : null;
  const request = clicked?.getAttribute('data-request');
  if (request) vscode.postMessage(JSON.parse(request));
});

let isFirst = true;
window.addEventListener('message', ({ data }) => {
  /** @type {RubricView} */
  const view = data;
  show(view);
  if (isFirst) window.scrollTo(0, remembered().scrolled ?? 0);
  isFirst = false;
  vscode.setState({ ...remembered(), document: view.document });
});
window.addEventListener('scrollend', () => {
  vscode.setState({ ...remembered(), scrolled: window.scrollY });
});
vscode.postMessage({ type: 'ready' });
