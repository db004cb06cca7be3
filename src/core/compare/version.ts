import type { Report } from '../report/model';
import { type ParseOptions, parse } from '../report/parse';

/**
 * Reads another version of `report`: paragraphs that stand in both are read once, and what is found out about them counts for both.
 * What the report gathers from one keystroke to the next stays its own.
 */
export const readVersionOf = (report: Report, text: string, options: ParseOptions = {}): Report =>
  parse(text, { ...options, before: { ...report, textHistory: {} } });
