import { folded } from '../../text/enclosingMarks';
import { type LineProblem, linesOf } from '../../text/fileLines';
import type { PhraseEntry, Scene } from '../library';
import { readCsv } from './csv';
import { readJson } from './json';
import { check, isProblem, type OwnPhrase, type Written } from './phrase';

export interface OwnPhrases {
  /** The good ones by scene, in the order of the file. */
  readonly scenes: readonly Scene[];
  /** What is wrong, the first of each line, in the order of the lines. */
  readonly problems: readonly LineProblem[];
}

/** More would slow the list down without helping anybody. */
const MOST = 20_000;

/** The phrases of a file, read by the end of its name: .json or .jsonc, .csv or .tsv, else one phrase a line. */
export function readPhraseFile(name: string, text: string): OwnPhrases {
  const read = /\.jsonc?$/i.test(name) ? readJson : /\.[ct]sv$/i.test(name) ? readCsv : readLines;
  const { written, problems } = read(text);
  return checked(written, problems);
}

/** The phrases of the setting, a list of texts and of `{text, scene, initials}`; lines are places in the list. */
export function readPersonal(setting: unknown): OwnPhrases {
  if (!Array.isArray(setting)) return { scenes: [], problems: [] };
  const written = setting.map((each: unknown, line): Written => {
    if (typeof each === 'string') return { line, text: each };
    return { text: undefined, ...(each as object | null), line };
  });
  return checked(written, []);
}

/** One phrase a line. A line that begins with # names the scene of those below it. */
function readLines(text: string): { written: Written[]; problems: LineProblem[] } {
  const written: Written[] = [];
  let scene: string | undefined;
  for (const [line, content] of linesOf(text).entries()) {
    const heading = /^\s*#+\s*(.*)$/.exec(content);
    if (heading) scene = heading[1];
    else if (content.trim() !== '') written.push({ line, text: content, scene });
  }
  return { written, problems: [] };
}

function checked(written: readonly Written[], syntax: readonly LineProblem[]): OwnPhrases {
  const scenes = new Map<string, PhraseEntry[]>();
  const problems = [...syntax];
  const seen = new Set<string>();
  for (const each of written) {
    if (seen.size === MOST) {
      problems.push({ line: each.line, message: `用语超过 ${MOST} 条，从这里起没有读入。` });
      break;
    }
    const result: OwnPhrase | LineProblem = check(each);
    if (isProblem(result)) {
      problems.push(result);
      continue;
    }
    // The same phrase twice is no mistake that anybody would want to hear of.
    const key = folded(result.entry.text);
    if (seen.has(key)) continue;
    seen.add(key);
    const list = scenes.get(result.scene);
    if (list) list.push(result.entry);
    else scenes.set(result.scene, [result.entry]);
  }
  return {
    scenes: Array.from(scenes, ([scene, phrases]) => ({ scene, phrases })),
    problems: problems
      .sort((a, b) => a.line - b.line)
      .filter(({ line }, index, all) => index === 0 || line !== all[index - 1]!.line),
  };
}
