import type { Progress } from '../filling/progress';
import { clauseAround } from '../report/clause';
import type { Report } from '../report/model';
import type { Finding } from '../rules/engine/rule';

/** What is left to do in a report, as the status bar says it. */
export interface OpenWork {
  /** 待填 18，已填 3/21 · 编号 2 */
  readonly text: string;
  /** The same as a sentence, to be spoken, with what a click does. */
  readonly sentence: string;
  /** Some of the places, a clause or message each; `more` of them are left out. */
  readonly places: readonly string[];
  readonly more: number;
}

/** So many places are named. */
const NAMED = 8;

/**
 * The blanks of `report` with how far they are filled, and the slips in its ordinals (`ordinalFindingsOf`); undefined
 * where nothing is left.
 */
export function openWork(
  report: Report,
  { filled, total }: Progress,
  slips: readonly Finding[],
): OpenWork | undefined {
  const count = report.placeholders.length;
  if (count === 0 && slips.length === 0) return undefined;
  const done = filled > 0 ? `，已填 ${filled}/${total}` : '';
  const text = [count > 0 ? `待填 ${count}${done}` : '', slips.length > 0 ? `编号 ${slips.length}` : ''];
  const sentence = [
    count > 0 ? `待填 ${count} 处${done}` : '',
    slips.length > 0 ? `编号有误 ${slips.length} 处` : '',
    '单击打开“报送前检查”',
  ];
  // Slips are few, and an error each.
  const places = [
    ...slips.map(({ message }) => message),
    ...report.placeholders.slice(0, NAMED).map((blank) => clauseAround(report, blank)),
  ].slice(0, NAMED);
  return {
    text: text.filter(Boolean).join(' · '),
    sentence: sentence.filter(Boolean).join('，'),
    places,
    more: slips.length + count - places.length,
  };
}
