import { kindChoices } from '../kinds';

// What may stand in the front matter, and what each key is for, as completion and hover say it.

/** What may be written, in the order in which it is printed. */
export const frontMatterKeys = [
  '文种',
  '标题',
  '发文机关',
  '发文字号',
  '签发人',
  '份号',
  '密级',
  '保密期限',
  '紧急程度',
  '主送',
  '附件',
  '署名',
  '成文日期',
  '附注',
  '抄送',
  '印发机关',
  '印发日期',
  '版式',
] as const;

export type FrontMatterKey = (typeof frontMatterKeys)[number];

const KNOWN: ReadonlySet<string> = new Set(frontMatterKeys);

export const isFrontMatterKey = (name: string): name is FrontMatterKey => KNOWN.has(name);

export interface KeyGuide {
  /** Pinyin initials, to type instead of the characters. */
  readonly initials: string;
  /** Where it is printed and how, in Chinese. */
  readonly description: string;
  /** Clause of GB/T 9704-2012; empty where the standard has none. */
  readonly clause: string;
  readonly example: string;
  /** What may stand there, the usual first; empty where it is free. */
  readonly choices: readonly string[];
  /** Other names that people write for it. */
  readonly aliases: readonly string[];
}

const guide = (
  initials: string,
  clause: string,
  description: string,
  example: string,
  choices: readonly string[] = [],
  aliases: readonly string[] = [],
): KeyGuide => ({ initials, clause, description, example, choices, aliases });

export const keyGuides: Readonly<Record<FrontMatterKey, KeyGuide>> = {
  文种: guide('wz', '', '公文的种类，不印出来。', '报告', kindChoices, ['公文种类']),
  标题: guide(
    'bt',
    '7.3.1',
    '正文里没有标题时印在标题的位置。分行写在“|”下面各行。',
    '关于防汛工作情况的报告',
    [],
    ['公文标题', '题目'],
  ),
  发文机关: guide(
    'fwjg',
    '7.2.4',
    '印成红色的发文机关标志，后加“文件”二字；联合行文写成列表，主办机关在前。',
    '某某市水务局',
    [],
    ['发文单位', '发文机关标志'],
  ),
  发文字号: guide(
    'fwzh',
    '7.2.5',
    '印在发文机关标志下空两行处。年份写全，用六角括号；顺序号不加“第”，不编虚位。',
    '某水发〔2026〕8号',
    [],
    ['文号', '发文号', '字号'],
  ),
  签发人: guide(
    'qfr',
    '7.2.6',
    '上行文才写，与发文字号同一行，姓名用楷体；几位签发人写成列表。',
    '张三',
    [],
    ['签发'],
  ),
  份号: guide('fh', '7.2.1', '涉密公文才写，六位数字，印在左上角第一行。', '000001', [], ['份数序号']),
  密级: guide(
    'mj',
    '7.2.2',
    '印在左上角，与保密期限之间加“★”。',
    '秘密',
    ['秘密', '机密', '绝密'],
    ['密级和保密期限', '秘密等级'],
  ),
  保密期限: guide(
    'bmqx',
    '7.2.2',
    '印在密级之后。',
    '1年',
    ['1年', '3年', '5年', '10年', '20年', '30年'],
    ['期限'],
  ),
  紧急程度: guide('jjcd', '7.2.3', '印在左上角，密级之下。', '特急', ['特急', '加急'], ['缓急', '紧急']),
  主送: guide(
    'zs',
    '7.3.2',
    '正文里没有主送机关时印在标题下空一行处，后加冒号。',
    '市人民政府',
    [],
    ['主送机关'],
  ),
  附件: guide(
    'fj',
    '7.3.4',
    '正文里没有附件说明时印在正文下空一行处；几个附件写成列表，序号自动加上。',
    '任务清单',
    [],
    ['附件说明'],
  ),
  署名: guide(
    'sm',
    '7.3.5',
    '正文末尾没有署名时印在成文日期上一行。',
    '某某市水务局',
    [],
    ['落款', '发文机关署名'],
  ),
  成文日期: guide(
    'cwrq',
    '7.3.5.4',
    '正文末尾没有日期时印在署名下一行。用阿拉伯数字，年份写全，不编虚位。',
    '2026年8月3日',
    [],
    ['日期', '发文日期'],
  ),
  附注: guide(
    'fz',
    '7.3.6',
    '印在成文日期下一行，加圆括号。',
    '此件公开发布',
    ['此件公开发布', '此件不公开', '联系人：**，电话：**'],
    ['备注'],
  ),
  抄送: guide(
    'cs',
    '7.4.2',
    '印在末页版记里，末尾加句号；几个机关写成列表。',
    '市政协办公室',
    [],
    ['抄送机关', '抄报'],
  ),
  印发机关: guide('yfjg', '7.4.3', '印在末页版记最后一行左侧。', '某某市水务局办公室', [], ['印发单位']),
  印发日期: guide(
    'yfrq',
    '7.4.3',
    '印在末页版记最后一行右侧，后加“印发”二字；不编虚位。',
    '2026年8月3日',
    [],
    ['印发时间'],
  ),
  版式: guide(
    'bs',
    '10',
    '“文件”（不写时）印红头；“信函”印上下两条红色双线，首页不显示页码；“命令”以机关名称加“令”作标志；“纪要”以机关名称加“纪要”作标志；“白头”不印红头。',
    '文件',
    ['文件', '信函', '命令', '纪要', '白头'],
    ['格式'],
  ),
};

const ALIASES = new Map(
  frontMatterKeys.flatMap((key) => keyGuides[key].aliases.map((alias) => [alias, key])),
);

/** The key that is meant by another name people give it. */
export const keyMeant = (name: string): FrontMatterKey | undefined => ALIASES.get(name);
