import type { Report } from '../report/model';
import { type ParseOptions, parse, parsing } from '../report/parse';

/**
 * Reads another version of `report`: paragraphs that stand in both are read once, and what is found out about them counts for both.
 * What the report gathers from one keystroke to the next stays its own.
 */
export const readVersionOf = (report: Report, text: string, options: ParseOptions = {}): Report =>
  parse(text, asVersionOf(report, options));

const asVersionOf = (report: Report, options: ParseOptions): ParseOptions => ({
  ...options,
  before: { ...report, textHistory: {} },
});

/** So much is read at one go. UTF-16 units. */
const AT_ONCE = 2000;

/** The same in steps of a few milliseconds: what only the other version has is read first, a few lines at a time. */
export function* readingVersionOf(
  report: Report,
  text: string,
  options: ParseOptions = {},
): Generator<void, Report> {
  const paragraphs = new Map(report.paragraphs);
  let lines: string[] = [];
  let length = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (paragraphs.has(line)) continue;
    lines.push(line);
    length += line.length;
    if (length < AT_ONCE) continue;
    for (const [words, paragraph] of parse(lines.join('\n'), options).paragraphs)
      paragraphs.set(words, paragraph);
    lines = [];
    length = 0;
    yield;
  }
  return yield* parsing(text, asVersionOf({ ...report, paragraphs }, options));
}
