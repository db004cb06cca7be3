import type { Line, Report } from '../../report/model';

/** Whether the page of `report` needs what reads tables and pictures (`markdown`): most reports have neither. */
export const needsMarkdown = ({ text, lines }: Report): boolean =>
  lines.some(
    (line, i) => text.startsWith('![', line.textStart) || (isRow(text, line) && isRow(text, lines[i + 1])),
  );

const isRow = (text: string, line: Line | undefined): boolean => text[line?.textStart ?? -1] === '|';
