import { compare } from '../../src/core/compare/compare';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';
import { type Row, sideBySide } from './measure';
import { distinct } from './texts';
import { changed } from './versions';

const LENGTH = 100_000;
const CHANGES = 2000;

/** Two versions of a long text compared, beside reading and checking both of them. */
export function* compareRows(): Generator<Row> {
  const text = distinct(LENGTH);
  const before = parse(text);
  const written = changed(text, CHANGES);
  const after = parse(written);
  const found = compare(before, after).changes.length;
  const [compared, checked] = sideBySide([
    () => compare(before, after),
    () => [text, written].map((each) => check(parse(each))),
  ]);
  yield {
    what: '比对',
    figures: `${compared.toFixed(1)} ms，10 万字 ${found} 处改动；两份的解析加全部检查 ${checked.toFixed(1)} ms`,
    ratio: compared / checked,
    limit: 1,
  };
}
