import { readFileSync } from 'node:fs';
import { renderReport } from '../../src/core/layout/html/report';
import { patch } from '../../src/core/layout/preview/patch';
import { buildLibrary } from '../../src/core/phrases/library';
import { type Completing, completionAt } from '../../src/core/phrases/offering/complete';
import { readPackedLexicon } from '../../src/core/phrases/offering/packedLexicon';
import type { Report } from '../../src/core/report/model';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';
import { placeholderTree } from '../../src/core/views/blankTree';
import { outlineTree } from '../../src/core/views/outlineTree';
import { countReport } from '../../src/core/views/statistics';
import { readScenes } from '../../src/tools/phraseFiles.mjs';
import { median, type Row, worked } from './measure';
import { distinct } from './texts';

const LENGTH = 100_000;
const KEYS = 80;

/** One key in a long text: where it stands, and what it puts there. UTF-16 offsets. */
interface Key {
  readonly at: number;
  readonly put: string;
}

/** What the editor does with each version of a text, in the order in which it does so. */
const STEPS = ['解析', '灰字', '预览', '检查', '大纲', '待填项', '字数'] as const;
/** How many of them wait for nothing but the key; the others run in a pause of 40 to 400 ms, once for many keys. */
const AT_ONCE = 3;

/**
 * What a keystroke costs the core: all that is drawn from the text anew, the paragraphs that it left alone known; beside
 * the milliseconds that markdown-it is `rendering` the text.
 */
export function* keystrokeRows(rendering: (text: string) => () => unknown): Generator<Row> {
  const text = distinct(LENGTH);
  const rendered = median(rendering(text));
  const middle = text.indexOf('\n', LENGTH / 2);
  yield* rows('一次击键', text, rendered, (i) => ({ at: middle - 1, put: '的要求'[i % 3]! }));
  // Headings and what stands below them are counted anew.
  yield* rows('一次击键（改动层次）', text, rendered, (i) => ({
    at: middle + 1,
    put: i % 2 ? '一、' : '\n',
  }));
}

function* rows(what: string, text: string, rendered: number, key: (i: number) => Key): Generator<Row> {
  const times = typed(text, key);
  const told = (from: number, to?: number) =>
    STEPS.slice(from, to)
      .map((name, i) => `${name} ${times[from + i]!.toFixed(2)}`)
      .join('，');
  const sum = (of: readonly number[]) => of.reduce((all, time) => all + time, 0);
  yield {
    what: `${what}，当时`,
    figures: `${sum(times.slice(0, AT_ONCE)).toFixed(2)} ms（${told(0, AT_ONCE)}），10 万字，各段都不相同`,
  };
  yield {
    what: `${what}，停顿时`,
    figures: `${sum(times.slice(AT_ONCE)).toFixed(2)} ms（${told(AT_ONCE)}）`,
  };
  const [parsed, , , checked, outlined] = times;
  const all = parsed! + checked! + outlined!;
  yield {
    what: `${what}，解析、检查、大纲`,
    figures: `${all.toFixed(2)} ms，markdown-it 解析同一文本 ${rendered.toFixed(1)} ms`,
    ratio: all / rendered,
    limit: 1,
  };
}

/** The median time of each of the steps, in CPU milliseconds; the first half of the keys warms up. */
function typed(text: string, key: (i: number) => Key): number[] {
  const completing: Completing = {
    library: buildLibrary(readScenes()),
    lexicon: readPackedLexicon(readFileSync('dist/lexicon.bin')),
    document: true,
    minimum: 2,
  };
  let before: Report = parse(text);
  check(before);
  let shown = renderReport(before);
  const taken: number[][] = STEPS.map(() => []);
  for (let i = 0; i < KEYS; i++) {
    const { at, put } = key(i);
    const times = [worked()];
    const done = () => times.push(worked());
    const report = parse(before.text.slice(0, at) + put + before.text.slice(at), { before });
    done();
    completionAt(report, at + put.length, completing);
    done();
    const next = renderReport(report);
    patch(shown, next);
    done();
    const findings = check(report);
    done();
    outlineTree(report, findings, { showEnumerations: true });
    done();
    placeholderTree(report);
    done();
    countReport(report);
    done();
    before = report;
    shown = next;
    if (i >= KEYS / 2) for (const [step, list] of taken.entries()) list.push(times[step + 1]! - times[step]!);
  }
  return taken.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}
