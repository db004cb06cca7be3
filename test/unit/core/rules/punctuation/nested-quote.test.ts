import { nestedQuote } from '../../../../../src/core/rules/punctuation/nested-quote';
import { ruleCases } from '../../../ruleCases';

suite('quotes inside quotes', () => {
  ruleCases(nestedQuote, {
    wrong: [['他指出：“要践行“两山”理念，做到“三个坚持”。”', '他指出：“要践行‘两山’理念，做到‘三个坚持’。”']],
    right: [
      '“三会一课“制度，”两学一做”常态化。',
      '“甲‘乙’丙”',
      '“甲（“乙”）丙”',
      '“甲”“乙”',
      '《“甲”的“乙”》',
    ],
  });
});
