/** Numbers, shares, money, times and levels: classes by shape instead of by list. */
import type { Token } from '../model';
import type { ClassMark } from './lexicon';

const NUMBER =
  /^(?:\d[\d.,]*(?:k|m|bn|x|%)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|both|twice|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+)$/;
const CLOCK = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[ap]m)?$|^\d{1,2}(?:am|pm)$/;
const MONEY = /^[$£€₹¥]/;
const CURRENCY =
  /^(?:dollars?|pounds?|euros?|rupees?|francs?|yen|yuan|pesos?|kroner|kronor|rand|reais|zloty|lira|dirhams?|shekels?|quid|bucks|grand|usd|eur|gbp|chf|inr|aud|cad|sek|pln|lakhs?|crores?)$/;
const UNIT_OF_TIME =
  /^(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weekends?|weeks?|fortnights?|months?|quarters?|years?)$/;
const SEVERITY = /^(?:sev|s|p|pri|prio|priority|severity|level|tier|cat|category)[-‑–\s]?[0-5]$/;
const SEVERITY_WORD = /^(?:sev|p|pri|prio|priority|severity|level|category|tier)$/;
const LEVEL = /^(?:[0-5]|one|two|three|four|zero)$/;
const SHARE =
  /^(?:%|percent|percentage|pct|third|thirds|quarter|quarters|half|fifth|tenth|majority|most|all|every|each|none|nobody|whole|entire)$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ember|ober)?$/;
const WEEKDAY = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?$/;
const METRIC = /^(?:p\d\d|\d{3}s?|[45]xx|[45]xxs)$/;

/** Classes: number, percent, money, clock, duration, date, severity-level, share, metric-code. */
export function figures(tokens: readonly Token[], lower: readonly string[]): ClassMark[] {
  const marks: ClassMark[] = [];
  const mark = (name: string, from: number, length: number) => marks.push({ name, from, length });
  tokens.forEach((_, i) => {
    const word = lower[i]!;
    const next = lower[i + 1] ?? '';
    const after = lower[i + 2] ?? '';
    const isNumber = NUMBER.test(word);
    if (isNumber) {
      mark('number', i, 1);
      if (next === '%' || next === 'percent' || (next === 'per' && after === 'cent'))
        mark('percent', i, next === 'per' ? 3 : 2);
      if (next === '-' && UNIT_OF_TIME.test(after)) mark('duration', i, 3);
      if (UNIT_OF_TIME.test(next)) mark('duration', i, 2);
      else if (/^(?:or|and|to|long|full|whole|more|solid|straight|hundred|-|–|half)$/.test(next)) {
        const far = lower.slice(i + 2, i + 5).findIndex((w) => UNIT_OF_TIME.test(w));
        if (far >= 0) mark('duration', i, far + 3);
      }
      if (/^(?:p\.?m\.?|a\.?m\.?|o'clock)$/.test(next)) mark('clock', i, 2);
      if (
        /^(?:k|m|mn|bn|million|billion|thousand|hundred|grand)$/.test(next) &&
        CURRENCY.test(after)
      )
        mark('money', i, 3);
      if (/^(?:in|of|out)$/.test(next) && NUMBER.test(lower[i + (next === 'out' ? 3 : 2)] ?? ''))
        mark('percent', i, next === 'out' ? 4 : 3);
    }
    if (/^(?:an?|half)$/.test(word)) {
      if (UNIT_OF_TIME.test(next) && next.length > 2) mark('duration', i, 2);
      if (/^(?:few|couple|good|full|whole|half|dozen|third|quarter|little)$/.test(next)) {
        const far = lower
          .slice(i + 2, i + 5)
          .findIndex((w) => UNIT_OF_TIME.test(w) && w.length > 2);
        if (far >= 0) mark('duration', i, far + 3);
      }
    }
    if (CLOCK.test(word)) mark('clock', i, 1);
    if (MONEY.test(word)) mark('money', i, /\d/.test(word) ? 1 : NUMBER.test(next) ? 2 : 1);
    else if (isNumber && CURRENCY.test(next)) mark('money', i, 2);
    if (/^[\d.]+%$/.test(word)) mark('percent', i, 1);
    if (SHARE.test(word)) mark('share', i, 1);
    if (SEVERITY.test(word)) mark('severity-level', i, 1);
    else if (SEVERITY_WORD.test(word)) {
      const gap = /^[-‑–#]$/.test(next) ? 1 : 0;
      if (LEVEL.test(gap ? after : next)) mark('severity-level', i, 2 + gap);
    }
    if (MONTH.test(word) && word !== 'mar' && (word !== 'may' || tokens[i]!.pos === 'PROPN'))
      mark('date', i, 1);
    if (WEEKDAY.test(word) && word !== 'sun') mark('date', i, 1);
    if (/^(?:\d{1,2}(?:st|nd|rd|th)|q[1-4]|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}(?:\/\d+)?)$/.test(word))
      mark('date', i, 1);
    if (METRIC.test(word)) mark('metric-code', i, 1);
  });
  return marks;
}
