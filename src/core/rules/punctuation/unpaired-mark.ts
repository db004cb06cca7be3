import { lineAt } from '../../report/lines';
import type { Line, Report } from '../../report/model';
import { isTurned, type LoneMark, PAIRED_MARKS, type Pair, type Pairs, pairsOf } from '../../report/pairs';
import { perParagraph } from '../../report/paragraph';
import { CLOSING_OF } from '../../text/punctuation';
import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';

const NAMES: Readonly<Record<string, string>> = {
  '“': '引号',
  '‘': '单引号',
  '（': '括号',
  '《': '书名号',
  '〈': '单书名号',
  '【': '方头括号',
  '〔': '六角括号',
  '［': '方括号',
};
const nameOf = (shape: string): string => NAMES[shape] ?? '标点';

/**
 * Quotes, brackets and title marks without partner, reversed or crossed, paragraph by paragraph. A quotation over
 * several paragraphs opens each of them anew and closes only at its end (GB/T 15834-2011 4.8.3.5), and a bracket may
 * be broken over the lines of a heading: neither is a slip.
 */
export const unpairedMark: ParagraphRule = {
  code: 'unpaired-mark',
  category: 'punctuation',
  severity: 'warning',
  title: '引号、括号、书名号不成对',
  source: 'GB/T 15834—2011 4.8、4.9、4.15',
  triggers: [...PAIRED_MARKS],
  scan(paragraph) {
    const { lone, crossed, pairs } = pairsOf(paragraph);
    const turned = pairs.filter((pair) => isTurned(paragraph.text, pair));
    return [...judge(lone), ...crossed.map(describeCrossed), ...turned.map(describeBetween)];
  },
  // Only a mark that has no other beside it is judged by the paragraphs around.
  applies: (report, { start, related }) => related !== undefined || !goesOver(report, start),
};

/** How many lines a bracket or quotation may be broken over. */
const MAX_LINES = 12;
/** How far apart two marks are that were meant as one pair: what is quoted so is a name or a phrase. */
const MAX_TURNED = 40;

function describeCrossed({ inner, outer }: Pairs['crossed'][number]): Found {
  return {
    start: inner.close,
    end: inner.close + 1,
    message: `${nameOf(inner.shape)}与${nameOf(outer.shape)}交叉，先起的应后收。`,
    related: [{ start: inner.open, end: inner.open + 1, message: '与它成对的标点' }],
  };
}

function judge(marks: readonly LoneMark[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const next = marks[i + 1];
    if (next && areTurned(mark, next)) {
      found.push(describeTurned(mark, next));
      i++;
    } else {
      found.push(describe(mark));
    }
  }
  return found;
}

/** ”甲“ is reversed, “甲“ and ”甲” have one mark turned the wrong way. */
function describeTurned(first: LoneMark, second: LoneMark): Found {
  const closing = CLOSING_OF[first.shape]!;
  const fix: TextEdit[] = [];
  if (!first.opens) fix.push({ start: first.at, end: first.at + 1, text: first.shape });
  if (second.opens) fix.push({ start: second.at, end: second.at + 1, text: closing });
  const [wrong, other] = first.opens ? [second, first] : [first, second];
  return {
    start: wrong.at,
    end: wrong.at + 1,
    message: `${nameOf(wrong.shape)}的方向反了，应成对写作${first.shape}……${closing}。`,
    fix,
    safe: false,
    related: [{ start: other.at, end: other.at + 1, message: '与它成对的标点' }],
  };
}

/** Whether the two are one pair with a mark, or both, turned the wrong way. */
function areTurned(mark: LoneMark, next: LoneMark): boolean {
  const apart = next.at - mark.at;
  if (next.shape !== mark.shape || apart < 2 || apart > MAX_TURNED) return false;
  return isQuote(mark.shape) ? !mark.opens || next.opens : !mark.opens && next.opens;
}

/** “甲“，”乙” */
function describeBetween({ open, close }: Pair): Found {
  return {
    start: open,
    end: open + 1,
    message: '引号的方向反了，应成对写作“……”。',
    fix: [
      { start: open, end: open + 1, text: '”' },
      { start: close, end: close + 1, text: '“' },
    ],
    safe: false,
    related: [{ start: close, end: close + 1, message: '这个引号的方向也反了' }],
  };
}

function describe({ at, shape, opens }: LoneMark): Found {
  const [here, missing] = opens ? ['前', '后'] : ['后', '前'];
  const name = nameOf(shape);
  return { start: at, end: at + 1, message: `这个${here}${name}没有成对的${missing}${name}。` };
}

/** Whether the partner stands in a paragraph nearby, or the quotation goes on in the next one. */
function goesOver(report: Report, offset: number): boolean {
  const line = report.lines[lineAt(report.lines, offset)]!;
  const mark = loneMarks(line.paragraph).byOffset.get(offset - line.start)!;
  const partner = kindOf(mark.shape, !mark.opens);
  if (!mark.opens) return nearest(report, line, -1).has(partner);
  return nearest(report, line, 1).has(partner) || (isQuote(mark.shape) && opensAnew(report, line, mark));
}

const kindOf = (shape: string, opens: boolean): string => (opens ? shape : CLOSING_OF[shape]!);

/** The marks without partner as they are asked for: a broken text has very many of them. */
const loneMarks = perParagraph((paragraph) => {
  const { lone } = pairsOf(paragraph);
  return {
    byOffset: new Map(lone.map((mark) => [mark.at, mark])),
    kinds: new Set(lone.map(({ shape, opens }) => kindOf(shape, opens))),
  };
});

/** The kinds of marks without partner in the nearest paragraph in direction `step` that has any. */
function nearest({ lines, frontMatter }: Report, { number }: Line, step: 1 | -1): ReadonlySet<string> {
  for (let apart = 1; apart <= MAX_LINES; apart++) {
    const line = lines[number + step * apart];
    if (!line || (frontMatter && line.start < frontMatter.end)) return NONE;
    const { kinds } = loneMarks(line.paragraph);
    if (kinds.size > 0) return kinds;
  }
  return NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether the next paragraph begins with the same mark. */
function opensAnew({ text, lines }: Report, line: Line, { shape }: LoneMark): boolean {
  let number = line.number + 1;
  while (number < lines.length && lines[number]!.textStart === lines[number]!.textEnd) number++;
  const next = lines[number];
  return next !== undefined && text[next.textStart] === shape;
}

const isQuote = (shape: string): boolean => shape === '“' || shape === '‘';

export const about: About = {
  shows: '少一半、前后写反、交叉',
  wrong: [
    { text: '学习⟦‹⟧管理办法，抓好落实。', says: '这个前单书名号没有成对的后单书名号。' },
    { text: '增强⟦“⟧四个意识，做到“两个维护”。', says: '这个前引号没有成对的后引号。' },
    { text: '印发⟦《⟧实施方案，抓好落实。', says: '这个前书名号没有成对的后书名号。' },
    { text: '抓好落实⟦（⟧责任单位：甲局。', says: '这个前括号没有成对的后括号。' },
    { text: '抓好落实⟦》⟧。', says: '这个后书名号没有成对的前书名号。' },
    {
      text: '增强⟦”⟧四个意识⟪“⟫。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '与它成对的标点' }],
      becomes: '增强“四个意识”。',
    },
    {
      text: '增强⟪“⟫四个意识⟦“⟧。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '与它成对的标点' }],
      becomes: '增强“四个意识”。',
    },
    {
      text: '增强⟦”⟧四个意识⟪”⟫。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '与它成对的标点' }],
      becomes: '增强“四个意识”。',
    },
    {
      text: '“三会一课⟦“⟧制度，⟪”⟫两学一做”常态化。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '这个引号的方向也反了' }],
      becomes: '“三会一课”制度，“两学一做”常态化。',
    },
    {
      text: '增强“四个意识⟦“⟧和⟪”⟫两个维护”。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '这个引号的方向也反了' }],
      becomes: '增强“四个意识”和“两个维护”。',
    },
    {
      text: '印发⟦》⟧实施方案⟪《⟫。',
      says: [{ message: '书名号的方向反了，应成对写作《……》。', related: '与它成对的标点' }],
      becomes: '印发《实施方案》。',
    },
    {
      text: '坚持（⟪“⟫统分结合）⟦”⟧。',
      says: [{ message: '引号与括号交叉，先起的应后收。', related: '与它成对的标点' }],
    },
    { text: '增强⟦‘⟧四个意识。', says: '这个前单引号没有成对的后单引号。' },
    { text: '开展⟦【⟧专项行动。', says: '这个前方头括号没有成对的后方头括号。' },
    { text: '落实⟦〔⟧2026年要求。', says: '这个前六角括号没有成对的后六角括号。' },
    { text: '清理⟦［⟧历史遗留问题。', says: '这个前方括号没有成对的后方括号。' },
    { text: '巩固⟦「⟧成果。', says: '这个前标点没有成对的后标点。' },
    { text: '印发《转发⟦〈⟧管理办法的通知》。', says: '这个前单书名号没有成对的后单书名号。' },
    {
      text: '责任单位⟦（⟧\n甲局\n乙局\n丙局\n丁局\n戊局\n己局\n庚局\n辛局\n壬局\n癸局\n子局\n丑局\n寅局⟦）⟧分头落实。',
      says: ['这个前括号没有成对的后括号。', '这个后括号没有成对的前括号。'],
    },
    {
      text: '增强⟦”⟧认真落实全面从严治党主体责任和监督责任，持续改进工作作风，不断提高服务群众的能⟪“⟫。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '与它成对的标点' }],
      becomes: '增强“认真落实全面从严治党主体责任和监督责任，持续改进工作作风，不断提高服务群众的能”。',
    },
    {
      text: '增强⟦”⟧认真落实全面从严治党主体责任和监督责任，持续改进工作作风，不断提高服务群众的能的⟦“⟧。',
      says: ['这个后引号没有成对的前引号。', '这个前引号没有成对的后引号。'],
    },
    {
      text: '增强⟦”⟧四个意识⟦《⟧。',
      says: ['这个后引号没有成对的前引号。', '这个前书名号没有成对的后书名号。'],
    },
    { text: '增强⟦”⟧⟦”⟧意识。', says: '这个后引号没有成对的前引号。' },
    {
      text: '增强⟦”⟧甲⟪“⟫意识。',
      says: [{ message: '引号的方向反了，应成对写作“……”。', related: '与它成对的标点' }],
      becomes: '增强“甲”意识。',
    },
    { text: '印发⟦《⟧方案⟦《⟧，抓好落实。', says: '这个前书名号没有成对的后书名号。' },
    { text: '印发⟦》⟧方案⟦》⟧，抓好落实。', says: '这个后书名号没有成对的前书名号。' },
    { text: '抓好落实⟦（⟧责任单位：甲局。\n（一）乙项工作。', says: '这个前括号没有成对的后括号。' },
    { text: '抓好⟦“⟧落实。\n抓好⟦“⟧整改。', says: '这个前引号没有成对的后引号。' },
    {
      text: '抓好⟦（⟧落实。\n抓好整改⟦》⟧。',
      says: ['这个前括号没有成对的后括号。', '这个后书名号没有成对的前书名号。'],
    },
    { text: '---\n标题: 关于（工作情况\n---\n情况良好⟦）⟧。', says: '这个后括号没有成对的前括号。' },
    { text: '增强⟦“⟧四个意识。\n情况良好。', says: '这个前引号没有成对的后引号。' },
    { text: '⟦“⟧四个意识。\n情况良好。', says: '这个前引号没有成对的后引号。' },
    {
      text: '增强⟦’⟧四个意识⟪‘⟫。',
      says: [{ message: '单引号的方向反了，应成对写作‘……’。', related: '与它成对的标点' }],
      becomes: '增强‘四个意识’。',
    },
    {
      text: '增强⟦》⟧意识，坚持（⟪“⟫统分结合）⟦”⟧。',
      says: [
        '这个后书名号没有成对的前书名号。',
        { message: '引号与括号交叉，先起的应后收。', related: '与它成对的标点' },
      ],
    },
  ],
  right: [
    {
      text: '男子组≤⟦13´1"⟧，女子组≤⟦14´1"⟧。',
      says: [
        { message: '分、秒的符号是“′”“″”，应写作“13′1″”。', code: 'minute-sign' },
        { message: '分、秒的符号是“′”“″”，应写作“14′1″”。', code: 'minute-sign' },
      ],
    },
    {
      text: "东经116°⟦23'29\"⟧，北纬39°54'。",
      says: [{ message: '分、秒的符号是“′”“″”，应写作“23′29″”。', code: 'minute-sign' }],
    },
    {
      text: '用时⟦4\'25"⟧，成绩为良。',
      says: [{ message: '分、秒的符号是“′”“″”，应写作“4′25″”。', code: 'minute-sign' }],
    },
    '配55"电视机2台、32"电视机5台。',
    {
      text: '用时⟦4’25”⟧以内。',
      says: [{ message: '分、秒的符号是“′”“″”，应写作“4′25″”。', code: 'minute-sign' }],
    },
    {
      text: '学习⟦‹⟧管理办法⟪›⟫。',
      says: [
        { message: '书名号应为“《……》”，不写作“‹……›”。', code: 'title-mark', related: '与它成对的书名号' },
      ],
    },
    '1）甲；2）乙。',
    '1）密码（左图）2）验证（右图）3）确认',
    'a)甲',
    '一）甲',
    '他指出：\n“第一段。\n“第二段。”',
    '（二○○四年六月\n十六日通过）',
    '“甲（乙《丙》丁）戊”',
    'it’s right',
    '“甲‘乙’丙”',
    '印发《〈条例〉实施办法》。',
    '一、甲（1）乙',
    '责任单位（\n甲局\n乙局\n丙局\n丁局\n戊局\n己局\n庚局\n辛局\n壬局\n癸局\n子局\n丑局）分头落实。',
    '他指出：“第一段。\n\n“第二段。”',
    '他指出：“第一段。\n\n\n“第二段。”',
    '他指出：‘第一段。\n‘第二段。’',
  ],
};
