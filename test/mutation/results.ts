import path from 'node:path';
import type { ModulePath } from './modules';
import type { Trialled } from './trials';

// What a person reads of a run.

/** So much of a change is shown. */
const MOST = 60;

/** A line for each mutant of `file` that no test has noticed: where it stands and what was changed. */
export function describe(file: ModulePath, source: string, trialled: readonly Trialled[]): string[] {
  return trialled
    .filter(({ outcome }) => outcome === 'survived' || outcome === 'unreached')
    .map(({ start, end, text, outcome }) => {
      const before = source.slice(0, start).split('\n');
      const place = `${file}:${before.length}:${before.at(-1)!.length + 1}`;
      const said = outcome === 'unreached' ? '  （没有测试走到）' : '';
      return `${place}  ${short(source.slice(start, end))}  →  ${short(text) || '（删去）'}${said}`;
    });
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length <= MOST ? line : `${line.slice(0, MOST)}…`;
}

/** How many mutants were noticed: of each file, of each folder, of all. */
export function scoreLine(results: readonly (readonly [ModulePath, readonly Trialled[]])[]): string[] {
  const folders = new Map<string, Trialled[]>();
  for (const [file, trialled] of results) {
    const folder = path.posix.dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), ...trialled]);
  }
  return [
    ...results.map(([file, trialled]) => `${score(trialled)}  ${file}`),
    ...[...folders].map(([folder, trialled]) => `${score(trialled)}  ${folder}/`),
    `${score(results.flatMap(([, trialled]) => trialled))}  合计`,
  ];
}

/** Of the mutants that are programs, how many were noticed, in per cent and as a fraction. */
function score(trialled: readonly Trialled[]): string {
  const valid = trialled.filter(({ outcome }) => outcome !== 'invalid').length;
  const killed = trialled.filter(({ outcome }) => outcome === 'killed').length;
  const percent = valid === 0 ? 100 : Math.floor((100 * killed) / valid);
  return `${String(percent).padStart(3)}%（${killed}/${valid}）`;
}
