import { lineAt } from '../../report/lines';
import type { Report, Section } from '../../report/model';
import type { Phrase } from '../library';
import type { Fits } from '../preference';

/** What headings say about the scenes that are written below them; scenes are those of snippets/phrases. */
const SCENES: readonly (readonly [heading: RegExp, scenes: readonly string[]])[] = [
  [/问题|不足|短板|困难|薄弱/, ['问题', '原因']],
  [/原因|剖析|根源/, ['原因', '问题']],
  [/下一步|下步|打算|安排|思路|举措|目标任务|重点任务|努力方向/, ['下一步工作']],
  [/成效|做法|进展|完成情况|工作情况|回顾/, ['成效']],
  [/组织领导|保障|责任/, ['组织领导与责任']],
];
const CLOSING = '结尾';
const OPENING = '开头';

/**
 * How well phrases fit the place at `offset` (UTF-16): those for this kind of document first, those for others last, and among
 * equals those of the section's scene: 问题 below a heading that speaks of problems, 结尾 where nothing more follows.
 */
export function fitsAt(report: Report, offset: number): Fits {
  const scenes = scenesAt(report, offset);
  const { kind } = report;
  return ({ kinds, scene }: Phrase) => {
    const ofKind = kinds.length === 0 || kind === undefined ? 1 : kinds.includes(kind) ? 2 : 0;
    return ofKind * 2 + (scenes.includes(scene) ? 1 : 0);
  };
}

function scenesAt(report: Report, offset: number): readonly string[] {
  const { sections, lines, signature, date, text } = report;
  const within = sections.filter(({ start, end }) => start <= offset && offset <= end).at(-1);
  for (let section: Section | undefined = within; section; section = section.parent) {
    const title = text.slice(section.title.start, section.title.end);
    const known = SCENES.find(([heading]) => heading.test(title));
    if (known) return known[1];
  }
  const first = sections[0]?.start ?? Number.POSITIVE_INFINITY;
  if (offset < first && lineAt(lines, offset) - report.firstLine < FIRST_LINES) return [OPENING];
  const end = Math.min(signature?.start ?? text.length, date?.start ?? text.length);
  const number = lineAt(lines, offset);
  return offset <= end &&
    lines.slice(number + 1).every((line) => line.start >= end || line.textStart === line.end)
    ? [CLOSING]
    : [];
}

/** Title, 主送 and the paragraph that says why one writes. */
const FIRST_LINES = 4;
