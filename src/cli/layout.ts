import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';
import { type HouseStyle, houseStyle, standardStyle } from '../core/layout/houseStyle';
import { decode } from '../core/text/files/decode';

/** What `--layout` names cannot be used; the message is a Chinese sentence. */
export class LayoutError extends Error {}

/**
 * The house style that the JSON `file` has set (undefined: the standard): the fields of the setting `gongwen.layout`, or a
 * settings.json of VS Code that has this setting. Throws `LayoutError` for what makes no sense, and what reading throws.
 */
export function layoutOf(file: string | undefined): HouseStyle {
  if (file === undefined) return standardStyle;
  const errors: ParseError[] = [];
  const written: unknown = parse(decode(readFileSync(file)).text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || !isFields(written))
    throw new LayoutError('版式文件应是 JSON，写法同设置 gongwen.layout。');
  const fields = written['gongwen.layout'] ?? written;
  if (!isFields(fields)) throw new LayoutError('版式文件里的 gongwen.layout 应是 {…}。');
  const style = houseStyle(fields);
  if (style.problems.length > 0) throw new LayoutError(style.problems.join(''));
  return style;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
