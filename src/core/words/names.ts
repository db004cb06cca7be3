// Where a name stands, whatever characters it has: a person's behind a title, a country's short form. Counts say nothing of
// those.

import { SURNAMES_IN_SENTENCES } from '../text/persons/surnames';

/** What people are called by their office or calling. */
const TITLE =
  /(?:书记|主任|[局院校部省市县区处科会队所厅镇乡村组州团班站馆社行董事秘书]长|教授|同志|委员|主席|老师|总理|总统|大使|司令员|研究员|讲师|博士|先生|女士|经理|代表|选手|记者|导师|厂长|院士|专员|常委|副职|医生|护士|教师|研究生|博士生|硕士生|学员|战士|老兵|工程师|负责人|党员|村民|民警|辅导员|秘书|会长|总监|干事|馆员)$/;
/** What follows a person's name. */
const BEHIND =
  /^(?:同志|教授|书记|主任|老师|院士|等人|等同志|先生|女士|一行|博士|副主任|副书记|主席|研究员|副教授|[局院校处科所厅部馆秘会]长|秘书长|表示|介绍|告诉记者|(?:指出|强调|认为|说)[，：])/;
/** What follows a surname alone. */
const BEHIND_SURNAME =
  /^(?:老师|教授|主任|书记|院士|先生|女士|总(?![书理结量体])|局长|处长|院长|校长|主席|博士)/;
/** What follows the short form of a country behind 中: 中厄两国, 中菲关系, 中斐命运共同体. */
const BETWEEN = '两关友双方合建首外战政保命';
const WITH = '同与和向对为望愿由';
/** Who is spoken of by such an office is named behind it: 部长里甘; or does anything: 书记急群众所急. */
const OFFICE = /(?:书记|主任|主席|总理|总统|首相|大使|委员长|[局院校部省市县区处厅镇乡]长)$/;
/** What ends a firm's name, and how far before that it begins. */
const FIRM = /^.{1,12}?(?:有限(?:责任)?公司|股份公司|合作社|事务所)/;
/** 的奕巧莲同学: three characters between what leads to a name and what follows it. */
const CALLED = /^(?:同学|先生|女士)/;
const LEADS_TO_NAME = /(?:^|[的、和])$/;
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
  // 援厄医疗队
  if (before === '援' && next === '医') return true;
  if (next === '方' && before !== '' && WITH.includes(before)) return true;
  return next === '中' && nextButOne !== '' && '两关友双'.includes(nextButOne);
}

/** Whether the character at `at` of `text` stands where counts cannot know what comes: behind an office, in a firm's name. */
export function mayBeNamed(text: string, at: number): boolean {
  if (OFFICE.test(text.slice(Math.max(0, at - 3), at)) || FIRM.test(text.slice(at, at + 20))) return true;
  for (let start = Math.max(0, at - FULL_NAME + 1); start <= at; start++) {
    const isLed = LEADS_TO_NAME.test(text.slice(Math.max(0, start - 1), start));
    if (isLed && CALLED.test(text.slice(start + FULL_NAME, start + FULL_NAME + 2))) return true;
  }
  return false;
}
