import type { Report, Section } from '../../report/model';
import { hasTextBelow } from '../../report/sections';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';
import { whileUntouched } from '../engine/untouched';

/** So many of one way make it the document's own; fewer say nothing. */
const ENOUGH = 3;

/** Headings on lines of their own, some with 。 and some without: only the document's own habit can be wrong. */
export const numberingEndMark: ReportRule = {
  code: 'numbering-end-mark',
  category: 'numbering',
  severity: 'hint',
  title: '标题末尾标点前后不一致',
  source: '全文写法一致',
  check: whileUntouched(() => false, oddlyEnded),
};

function oddlyEnded(report: Report): Found[] {
  const byScheme = new Map<string, { marked: Section[]; bare: Section[] }>();
  for (const heading of report.sections.filter(
    (section) => standsAlone(section) && !endsAsItem(report, section),
  )) {
    const group = byScheme.get(heading.scheme) ?? { marked: [], bare: [] };
    byScheme.set(heading.scheme, group);
    group[hasEndMark(report, heading) ? 'marked' : 'bare'].push(heading);
  }
  return [...byScheme.values()].flatMap(({ marked, bare }) => {
    const markIsUsual = marked.length > bare.length;
    const [usual, odd] = markIsUsual ? [marked, bare] : [bare, marked];
    if (odd.length === 0 || usual.length < ENOUGH || odd.length * 3 > usual.length) return [];
    // One that nothing stands below is a sentence among headings, or a heading among sentences.
    const isAmongItsLike = (heading: Section): boolean => {
      const isHead = hasTextBelow(report, heading);
      return usual.some((each) => hasTextBelow(report, each) === isHead);
    };
    // 四、本责任书一式三份，双方各执一份。 among 一、责任目标 and 二、主要职责
    const says = ({ title }: Section): boolean => report.text.slice(title.start, title.end).includes('，');
    const isSentence = (heading: Section): boolean => !markIsUsual && says(heading) && !usual.some(says);
    return odd
      .filter((each) => isAmongItsLike(each) && !isSentence(each))
      .map(({ marker, title }) => ({
        start: marker.start,
        end: marker.end,
        message: `标题末尾${markIsUsual ? '没有' : '有'}句号，其余${usual.length}个同级标题${markIsUsual ? '有' : '没有'}。`,
        fix: [
          { start: title.end, end: markIsUsual ? title.end : title.end + 1, text: markIsUsual ? '。' : '' },
        ],
        safe: false,
      }));
  });
}

/** 一、 or （一） on a line of its own; items of a list that end with ； are no headings. */
const standsAlone = (section: Section): boolean =>
  (section.scheme === 'han' || section.scheme === 'bracketedHan') &&
  section.title.end > section.title.start &&
  section.runIn.start === section.runIn.end;

const hasEndMark = (report: Report, { title }: Section): boolean => report.text[title.end] === '。';

const endsAsItem = (report: Report, { title }: Section): boolean =>
  /[；;，,：:]/.test(report.text[title.end - 1]!);

export const about: About = {
  shows: '有的标题有句号，有的没有',
  wrong: [
    {
      text: '（一）甲\n正文。\n（二）乙\n正文。\n⟦（三）⟧丙。\n正文。\n（四）丁\n正文。',
      says: '标题末尾有句号，其余3个同级标题没有。',
      becomes: '（一）甲\n正文。\n（二）乙\n正文。\n（三）丙\n正文。\n（四）丁\n正文。',
    },
    {
      text: '一、甲。\n二、乙。\n三、丙。\n⟦四、⟧丁',
      says: '标题末尾没有句号，其余3个同级标题有。',
      becomes: '一、甲。\n二、乙。\n三、丙。\n四、丁。',
    },
    {
      text: '一、甲。\n（一）子\n（二）丑\n（三）寅\n二、乙。\n三、丙。\n⟦四、⟧丁\n（一）子\n⟦（二）⟧丑。\n（三）寅',
      says: ['标题末尾没有句号，其余3个同级标题有。', '标题末尾有句号，其余5个同级标题没有。'],
      becomes:
        '一、甲。\n（一）子\n（二）丑\n（三）寅\n二、乙。\n三、丙。\n四、丁。\n（一）子\n（二）丑\n（三）寅',
    },
  ],
  right: [
    '（一）甲\n正文。\n（二）乙\n正文。\n（三）丙\n正文。\n（四）丁\n正文。',
    '一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。\n四、丁。',
    '一、甲。\n二、乙\n正文。\n三、丙。\n四、丁。',
    '一、甲\n二、乙\n三、丙\n四、丁在前，戊在后。\n正文。',
    '一、甲\n二、乙。',
    '一、甲\n二、乙\n三、丙。\n四、丁。',
    '（一）甲；\n（二）乙；\n（三）丙；\n（四）丁。',
    '一、甲。\n二、乙。\n三、丙\n四、丁',
    '一、甲。\n二、乙。\n三、丙。\n四、丁\n五、戊。\n六、己\n七、庚。',
    '一、甲。\n二、乙\n三、丙',
    '（一）甲。正文。\n（二）乙。正文。\n（三）丙。正文。\n（四）丁',
    '第一条　甲。\n第二条　乙。\n第三条　丙。\n第四条　丁',
    '1.甲。\n2.乙。\n3.丙。\n4.丁',
    '一、甲\n二、乙\n三、丙\n四、丁：',
    '一、甲。\n二、乙。\n三、丙。\n四、',
    '一、甲。\n二、乙。\n三、丙。\n四、丁，',
    {
      text: '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁⟦:⟧',
      says: [{ message: '中文里的“:”应为全角“：”。', code: 'halfwidth-punctuation' }],
    },
    {
      text: '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁⟦,⟧',
      says: [{ message: '中文里的“,”应为全角“，”。', code: 'halfwidth-punctuation' }],
    },
    {
      text: '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁⟦;⟧',
      says: [{ message: '中文里的“;”应为全角“；”。', code: 'halfwidth-punctuation' }],
    },
  ],
};
