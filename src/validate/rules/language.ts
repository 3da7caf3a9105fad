/** E4: languages by ISO 639-2. */
import { isIso639 } from '../iso-639.js';
import type { Rule } from '../rule.js';

export const languageCodes: Rule = {
  name: 'E4',
  check: (subject, tell) => {
    for (const node of subject.named('FRBRlanguage')) {
      const code = node.attributes['language'] ?? '';
      if (!isIso639(code)) tell('validate/language-code', node, `"${code}" is not an ISO 639-2 code.`);
    }
  },
};
