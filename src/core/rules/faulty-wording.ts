import { paragraphRule } from './paragraphRule';
import type { Found } from './rule';

interface Pattern {
  /** What it begins with, literally. */
  readonly head: string;
  /** From the head on, to the end of what is said wrongly; sticky. A group `drop` is what is one too many. */
  readonly whole: RegExp;
  readonly message: string;
}

const pattern = (head: string, whole: RegExp, message: string): Pattern => ({ head, whole, message });

/** A clause with a figure in it, as short as may be. */
const PATTERNS: readonly Pattern[] = [
  pattern('涉及到', /涉及(?<drop>到)/dy, '“涉及”已有“到”的意思，不再加“到”。'),
  pattern('付诸于', /付诸(?<drop>于)/dy, '“诸”是“之于”的合音，“付诸”后不再加“于”。'),
  pattern('诉诸于', /诉诸(?<drop>于)/dy, '“诸”是“之于”的合音，“诉诸”后不再加“于”。'),
  pattern('公诸于', /公诸(?<drop>于)(?!众|世)/dy, '“诸”是“之于”的合音，“公诸”后不再加“于”。'),
  pattern('来自于', /来自(?<drop>于)/dy, '“来自”后不再加“于”。'),
  pattern('见诸于', /见诸(?<drop>于)/dy, '“诸”是“之于”的合音，“见诸”后不再加“于”。'),
  pattern(
    '左右',
    /(?<=(?:大约|约|(?<![附最将临相接])近)\d[\d.,万亿余]{0,8}[^，。；、\d]{0,6}?)(?<drop>左右)/dy,
    '“约”“近”与“左右”意思重复，留一个即可。',
  ),
  pattern(
    '超过',
    /超过\d[\d.,万亿%％]*[^，。；、\d]{0,6}?(?<drop>以上)/dy,
    '“超过”与“以上”意思重复，留一个即可。',
  ),
  pattern(
    '不足',
    /不足\d[\d.,万亿%％]*[^，。；、\d]{0,6}?(?<drop>以下|左右)/dy,
    '“不足”后不再说“以下”“左右”。',
  ),
  pattern('减少', /减少了?\d[\d.]*倍/dy, '减少不能说“倍”，应写减少了百分之几或几分之几。'),
  pattern('下降', /下降了?\d[\d.]*倍/dy, '下降不能说“倍”，应写下降了百分之几或几分之几。'),
  pattern('降低', /降低了?\d[\d.]*倍/dy, '降低不能说“倍”，应写降低了百分之几或几分之几。'),
  pattern('缩短', /缩短了?\d[\d.]*倍/dy, '缩短不能说“倍”，应写缩短了百分之几或几分之几。'),
  pattern(
    '通过',
    /(?<=^|[。；\n\r][ \u3000]*)通过[^，。；：\n\r]{2,40}，(?<drop>使得?)(?!其)[^，。；\n\r]{2,}/dy,
    '“通过……，使……”缺主语，删去“通过”或者“使”。',
  ),
  pattern(
    '的原因是',
    /的原因是[^，。；\n\r]{1,30}?(?:所致|造成的|导致的)/dy,
    '“原因是”与“所致”“造成的”杂糅，留一个即可。',
  ),
  pattern('原因是因为', /原因是(?<drop>因为)/dy, '“原因是”与“因为”意思重复，留一个即可。'),
  pattern('切忌不要', /切忌(?<drop>不要)/dy, '“切忌”就是千万不要，不再加“不要”。'),
  pattern('是为了', /是为了[^，。；\n\r]{1,20}?(?<drop>为目的)/dy, '“为了”与“为目的”杂糅，留一个即可。'),
  pattern(
    '防止',
    /防止[^，。；、：\n\r]{0,12}?(?<drop>不再|不要)(?:发生|出现)/dy,
    '“防止……不再发生”说反了，应为“防止……再次发生”。',
  ),
  pattern(
    '避免',
    /避免[^，。；、：\n\r]{0,12}?(?<drop>不再|不要)(?:发生|出现)/dy,
    '“避免……不再发生”说反了，应为“避免……再次发生”。',
  ),
  pattern('亲眼目睹', /(?<drop>亲眼)目睹/dy, '“目睹”就是亲眼看到，不再加“亲眼”。'),
  pattern('凯旋归来', /凯旋(?<drop>归来)/dy, '“凯旋”就是胜利归来，不再加“归来”。'),
  pattern('悬殊很大', /悬殊(?<drop>很大)/dy, '“悬殊”就是差别很大，不再加“很大”。'),
  pattern('各种不同', /各种(?<drop>不同)/dy, '“各种”已有“不同”的意思。'),
  pattern('目前现状', /(?<drop>目前)现状/dy, '“现状”就是目前的状况，不再加“目前”。'),
  pattern('当前现状', /(?<drop>当前)现状/dy, '“现状”就是目前的状况，不再加“当前”。'),
];

/** Words that say a thing twice, or contradict each other: 超过…以上, 涉及到, 减少…倍, 通过…使…. */
export const faultyWording = paragraphRule({
  code: 'faulty-wording',
  severity: 'hint',
  title: '语句重复、矛盾或杂糅',
  readsFrontMatter: true,
  scan({ text }) {
    const found: Found[] = [];
    for (const { head, whole, message } of PATTERNS) {
      for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        whole.lastIndex = at;
        const match = whole.exec(text);
        if (match) found.push(describe(match, message));
      }
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  },
});

function describe(match: RegExpExecArray, message: string): Found {
  const drop = match.indices?.groups?.drop;
  const found = { start: match.index, end: match.index + match[0].length, message };
  return drop ? { ...found, fix: [{ start: drop[0], end: drop[1], text: '' }], safe: false } : found;
}
