/** Whom the incident hurt outside the team, and how or how much. */
import { harms, type Harm } from '../language/harm';
import { amountIn, parties, type PartyKind } from '../language/parties';
import type { Sense } from '../language/sense';
import {
  best,
  outermost,
  type AnswerSense,
  type Criterion,
  type Hit,
  type Place,
} from './criterion';

export const criterion: Criterion = {
  id: 'customer-impact',
  find: (sense) => outermost(harms(sense).map(hit)),
  settle(places, answer) {
    const first = best(places);
    if (first.level === 'met') return first;
    return best([...places.map((place) => counted(place, answer)), ...linked(answer)]);
  },
};

const hit = ({ from, to, told }: Harm): Hit => ({ from, to, level: told ? 'met' : 'partial' });

/** "Some players could not join. They sat in the lobby …": people in one sentence, the loss in the next. */
function linked(answer: AnswerSense): Place[] {
  return answer.sentences.flatMap((at, i) => {
    const before = answer.sentences[i - 1];
    if (
      !before ||
      !/^(?:they|most of them|many of them|some of them|all of them|none of them|those)\b/.test(
        opening(at.sense),
      )
    )
      return [];
    const they = parties(before.sense).findLast(({ kind }) => kind !== 'anyone')?.kind;
    return they && they !== 'insider'
      ? harms(at.sense, they satisfies PartyKind).map((harm) => ({ ...hit(harm), at }))
      : [];
  });
}

const opening = (sense: Sense) => sense.lower.slice(0, 4).join(' ');

/** "Users were affected. That was about 40 % of them": the number stands in the next sentence. */
function counted(place: Place, answer: AnswerSense): Place {
  const { sense } = place.at;
  const next = answer.sentences[place.at.index + 1]?.sense;
  if (!next || !parties(sense).some(({ kind }) => kind === 'served' || kind === 'worker'))
    return place;
  const counts =
    next.tokens.length < 18 &&
    /^(?:that|this|it|they|about|around|roughly|some|in total|altogether|all in all|we counted|we estimated|an estimated)\b|^\d/.test(
      opening(next),
    ) &&
    /\b(?:of them|of (?:our|the|all) (?:users|customers)|in total|altogether)\b/.test(
      next.lower.join(' '),
    ) &&
    amountIn(next, 0, next.tokens.length);
  return counts ? { ...place, level: 'met' } : place;
}
