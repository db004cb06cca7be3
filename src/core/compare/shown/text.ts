import type { ChangeKind, Comparison } from '../model';
import { type ChangeRow, changeRows, kindNames, layoutCount } from './rows';

/** The comparison as lines for a terminal: the changes by place, then figures, ordinals and looks in short. */
export function comparisonText(comparison: Comparison): string {
  if (comparison.changes.length === 0) return '两份文稿相同。\n';
  const rows = changeRows(comparison);
  const lines = [summary(comparison)];
  let where: string | undefined;
  for (const row of rows) {
    if (row.change.kind === 'renumber') continue;
    if (row.where !== where) lines.push(row.where);
    where = row.where;
    lines.push(`  ${row.kind}：${told(row)}`);
  }
  const of = (name: string, chosen: readonly ChangeRow[]): void => {
    if (chosen.length > 0) lines.push(`${name} ${chosen.length} 处：${chosen.map(told).join('；')}`);
  };
  of(
    '数字变化',
    rows.filter(({ change }) => 'isFigure' in change && change.isFigure),
  );
  of(
    '仅序号变化',
    rows.filter(({ change }) => change.kind === 'renumber'),
  );
  const looks = layoutCount(comparison);
  if (looks > 0) lines.push(`仅版式差异 ${looks} 处`);
  return `${lines.join('\n')}\n`;
}

/** 共 5 处改动：修改 3，增加 2 */
export function summary(comparison: Comparison): string {
  const counts = new Map<ChangeKind, number>();
  for (const { change } of changeRows(comparison))
    counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return '文字没有改动。';
  const told = [...counts].map(([kind, count]) => `${kindNames[kind]} ${count}`);
  return `共 ${total} 处改动：${told.join('，')}`;
}

function told({ change, before, after }: ChangeRow): string {
  if (change.kind === 'move') return before;
  return [before, after].filter((words) => words !== '').join(' → ');
}
