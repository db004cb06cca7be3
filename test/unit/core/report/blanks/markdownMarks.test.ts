import assert from 'node:assert/strict';
import { markdownMarks } from '../../../../../src/core/report/blanks/markdownMarks';

/** `text` with `·` for each sign that is Markdown's own. */
const marked = (text: string): string => {
  const own = markdownMarks(text);
  return Array.from({ length: text.length }, (_, at) => (own.has(at) ? '·' : text[at])).join('');
};

suite('Signs of a Markdown file', () => {
  for (const [text, expected] of [
    ['**天气**转凉', '··天气··转凉'],
    ['*天气*转凉', '·天气·转凉'],
    ['***天气***转凉', '···天气···转凉'],
    ['__天气__转凉', '··天气··转凉'],
    ['_天气_转凉', '·天气·转凉'],
    ['___天气___', '···天气···'],
    ['**甲**和**乙**', '··甲··和··乙··'],
    ['甲**乙 丙**丁', '甲··乙 丙··丁'],
    // A blank inside either sign, or another line, ends no span.
    ['共** 次**', '共** 次**'],
    ['共**次 **', '共**次 **'],
    ['共__ 次__', '共__ 次__'],
    ['共__次 __', '共__次 __'],
    ['共**次\n共**次', '共**次\n共**次'],
    ['共**次\r共**次', '共**次\r共**次'],
    ['共__次\n共__次', '共__次\n共__次'],
    ['共**次', '共**次'],
    ['共****次', '共****次'],
    ['共____次', '共____次'],
    ['*甲**', '·甲·*'],
    [`**${'甲'.repeat(2001)}**`, `··${'甲'.repeat(2001)}··`],
    [`**${'甲'.repeat(2002)}**`, `**${'甲'.repeat(2002)}**`],
    // Bullets, boxes and rules.
    ['* 甲', '··甲'],
    ['- 甲', '··甲'],
    ['+ 甲', '··甲'],
    ['  *  甲', '·····甲'],
    ['\t- 甲', '···甲'],
    ['- [ ] 甲', '····· 甲'],
    ['- [x] 甲', '····· 甲'],
    ['* [X] 甲', '····· 甲'],
    ['- [甲] 乙', '··[甲] 乙'],
    ['*甲', '*甲'],
    ['甲 * 乙', '甲 * 乙'],
    ['甲\n* 乙', '甲\n··乙'],
    ['***', '···'],
    ['* * *', '·····'],
    ['___', '···'],
    ['  _ _ _ _ ', '··········'],
    ['**', '**'],
    ['*** 甲', '*** 甲'],
    ['', ''],
  ] as const) {
    test(JSON.stringify(text.slice(0, 20)), () => assert.equal(marked(text), expected));
  }
});
