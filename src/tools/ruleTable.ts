import { categories, type Rule, type Severity } from '../core/rules/engine/rule';
import { rules } from '../core/rules/index';
import { aboutRules, repairOf } from './about';
import type { Corpus } from './corpus';
import { type Measured, publishedCount, publishedSize } from './tally';

// What docs/checks.md and package.json, with its texts, say about the rules, made from the rules.

const LEVELS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

const BEGIN = '<!-- 检查项：npm run reference 和 npm run measure 生成，不要手改 -->';
const END = '<!-- 检查项完 -->';

/** All rules, category by category, each in the order of the list. */
const listed: readonly Rule[] = Object.keys(categories).flatMap((name) =>
  rules.filter(({ category }) => category === name),
);

/** Whether a rule says nothing but what an office has put into its list: no text tells how often that is wrong. */
export const goesByList = (rule: Rule): boolean => 'judgeMet' in rule;

function alarmsOf(rule: Rule, corpora: readonly Corpus[], measured: Measured): string {
  const { code } = rule;
  if (goesByList(rule)) return '—';
  const count = publishedCount(code, corpora, measured);
  if (!count) return '未测';
  const { findings, slips } = count;
  return findings === 0 ? '0' : `${findings - slips}（${findings}处命中）`;
}

async function table(corpora: readonly Corpus[], measured: Measured): Promise<string> {
  const abouts = await aboutRules();
  const rows = listed.map((rule) => {
    const { code, category, title, source, severity } = rule;
    const about = abouts.get(code)!;
    const cells = [
      `\`${code}\``,
      categories[category],
      `${title}：${about.shows}`,
      source,
      LEVELS[severity],
      repairOf(about),
      alarmsOf(rule, corpora, measured),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const { texts, characters } = publishedSize(corpora);
  return [
    '| 代码 | 类别 | 查什么 | 依据 | 默认级别 | 修复 | 误报 |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `误报数在${texts}份已发布的公文（${(characters / 10_000).toFixed(0)}万字）上实测：命中而并非差错的处数。错误一级不许有误报，警告一级不超过每10万字一处，其余只作提示。`,
  ].join('\n');
}

/** docs/checks.md (`text`) with the table of all rules in its place. Rejects where the place is not marked. */
export async function withRuleTable(
  text: string,
  corpora: readonly Corpus[],
  measured: Measured,
): Promise<string> {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('docs/checks.md 里没有检查项表的位置标记。');
  return `${text.slice(0, begin + BEGIN.length)}\n${await table(corpora, measured)}\n${text.slice(end)}`;
}

/** The levels of a check, in the order in which they are offered; their names are among the texts. */
const SETTABLE = ['error', 'warning', 'information', 'hint', 'off'];

/** `properties` of the setting `gongwen.checks`: texts by their keys. */
export function checksSetting(): Record<string, object> {
  return Object.fromEntries(
    listed.map(({ code, severity }) => [
      code,
      {
        type: 'string',
        enum: SETTABLE,
        enumDescriptions: SETTABLE.map((level) => `%level.${level}%`),
        default: severity,
        description: `%check.${code}%`,
      },
    ]),
  );
}

/** The texts of package.json with those of the checks as the rules have them, behind the others. */
export function withCheckTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('check.'));
  const checks = listed.map(({ code, title, severity }) => [
    `check.${code}`,
    `${title}（默认：${LEVELS[severity]}）`,
  ]);
  return Object.fromEntries([...others, ...checks]);
}
