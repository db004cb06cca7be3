// Where a name stands, whatever characters it has: a person's behind a title, a country's short form. Counts say nothing of
// those.

import { SURNAMES_IN_SENTENCES } from '../text/persons/surnames';

/** What people are called by their office or calling. */
const TITLE =
  /(?:书记|主任|[局院校部省市县区处科会队所厅镇乡村组州团班站馆社行董事秘书]长|教授|同志|委员|主席|老师|总理|总统|大使|司令员|研究员|讲师|博士|先生|女士|经理|代表|选手|记者|导师|厂长|院士|专员|常委|副职|医生|护士|工程师|负责人|党员|村民|民警|辅导员|秘书|会长|总监|干事|馆员)$/;
/** What follows a person's name. */
const BEHIND =
  /^(?:同志|教授|书记|主任|老师|院士|等人|等同志|先生|女士|一行|博士|副主任|副书记|主席|研究员|副教授|[局院校处科所厅部馆秘会]长|秘书长|表示|介绍|告诉记者|(?:指出|强调|认为|说)[，：])/;
/** What follows a surname alone. */
const BEHIND_SURNAME =
  /^(?:老师|教授|主任|书记|院士|先生|女士|总(?![书理结量体])|局长|处长|院长|校长|主席|博士)/;
/** What follows the short form of a country behind 中: 中厄两国, 中菲关系. */
const BETWEEN = '两关友双方合建首外战政保';
const WITH = '同与和向对为望愿由';
const FULL_NAME = 3;

/** Whether the character at `at` of `text` seems to belong to a name. */
export function isInName(text: string, at: number): boolean {
  for (let start = at; start > at - FULL_NAME && start >= 0; start--) {
    if (!SURNAMES_IN_SENTENCES.includes(text[start]!)) continue;
    if (TITLE.test(text.slice(Math.max(0, start - 4), start))) return true;
    if (start === at && BEHIND_SURNAME.test(text.slice(at + 1, at + 5))) return true;
    for (let length = 2; length <= FULL_NAME; length++) {
      if (start + length > at && BEHIND.test(text.slice(start + length, start + length + 4))) return true;
    }
  }
  const before = text[at - 1] ?? '';
  const next = text[at + 1] ?? '';
  const nextButOne = text[at + 2] ?? '';
  if (before === '中' && BETWEEN.includes(next) && next !== '') return true;
  if (next === '方' && before !== '' && WITH.includes(before)) return true;
  return next === '中' && nextButOne !== '' && '两关友双'.includes(nextButOne);
}
