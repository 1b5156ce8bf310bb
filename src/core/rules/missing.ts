import { CRITERIA } from '../criteria/guides';
import type { RuleId } from '../model';
import { insertPrompt } from './placement';
import type { RawFinding, Rule } from './rule';
import { SEVERITIES } from './severities';

const missing = (id: (typeof CRITERIA)[number]['id']): RuleId => `missing-${id}`;

/** One finding for each criterion that is owed and absent, on the answer's heading or first line. */
export const rule: Rule = {
  ids: CRITERIA.map(({ id }) => missing(id)),
  check({ answer: { answer, source }, criteria }) {
    return CRITERIA.flatMap((guide, i): RawFinding[] => {
      const result = criteria.get(guide.id);
      if (!result?.expected || result.level !== 'absent') return [];
      const earlier = CRITERIA.slice(0, i).flatMap(({ id }) => criteria.get(id) ?? []);
      const edit = insertPrompt(source, answer, guide.prompt, guide.parts, earlier);
      return [
        {
          rule: missing(guide.id),
          severity: SEVERITIES[missing(guide.id)],
          message: `${guide.name}: the answer does not say. ${guide.question}`,
          ...answer.titleSpan,
          wholeAnswer: true,
          fixes: edit
            ? [
                {
                  title: `Add a prompt for ${guide.name.toLowerCase()}`,
                  edits: [edit],
                  preferred: true,
                },
              ]
            : [],
        },
      ];
    });
  },
};
