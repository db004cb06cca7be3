import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../../core/phrases/library';
import { type Completing, completionAt } from '../../core/phrases/offering/complete';
import { readPackedLexicon } from '../../core/phrases/offering/packedLexicon';
import type { Report } from '../../core/report/model';
import { parse } from '../../core/report/parse';

// `complete`: what would be offered while typing, one JSON line in, one JSON line out.

/** `complete`: what would be offered while typing, asked and answered line by line. */
export async function runComplete(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      'no-document': { type: 'boolean', default: false },
      'no-learned': { type: 'boolean', default: false },
    },
  });
  return (await complete({ document: !values['no-document'], learned: !values['no-learned'] })) ? 0 : 2;
}

/** Han characters before phrases are offered, as `gongwen.phrases.minimumCharacters` has it where nobody changed it. */
const MINIMUM = 2;

/** What is left out: the report's own words, what was counted. */
interface LeftOut {
  readonly document: boolean;
  readonly learned: boolean;
}

/** What a line asks for. */
interface Request {
  /** The text up to the cursor, whole or what was typed on. */
  readonly text: { readonly whole: string } | { readonly more: string };
  /** What stands behind the cursor in its line. */
  readonly after: string;
}

/** Answers until the input ends. A line that is no request is told on standard error. False if there was one. */
async function complete(leftOut: LeftOut): Promise<boolean> {
  const completing = sources(leftOut);
  let text = '';
  let report: Report | undefined;
  let good = true;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const request = read(line);
    if (!request) {
      good = false;
      process.stderr.write(`第${number}行不是 {"text":"…"} 或 {"append":"…"}，没有回答。\n`);
      process.stdout.write('{"suggestions":[],"continuation":""}\n');
      continue;
    }
    text = 'whole' in request.text ? request.text.whole : text + request.text.more;
    report = parse(text + request.after, report ? { before: report } : {});
    const { list, offer } = completionAt(report, text.length, completing);
    const suggestions = list.map(({ phrase, start }) => ({
      text: phrase.text,
      replace: text.length - start,
    }));
    process.stdout.write(`${JSON.stringify({ suggestions, continuation: offer.text })}\n`);
  }
  return good;
}

function read(line: string): Request | undefined {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null) return undefined;
  const { text, append, after = '' } = given as Record<string, unknown>;
  if (typeof after !== 'string') return undefined;
  if (typeof text === 'string') return { text: { whole: text }, after };
  return typeof append === 'string' ? { text: { more: append }, after } : undefined;
}

/** The data lies beside the program. */
function sources({ document, learned }: LeftOut): Completing {
  const data = (name: string) => readFileSync(path.join(__dirname, name));
  return {
    library: buildLibrary(JSON.parse(data('phrases.json').toString())),
    lexicon: learned ? readPackedLexicon(data('lexicon.bin')) : undefined,
    document,
    minimum: MINIMUM,
  };
}
