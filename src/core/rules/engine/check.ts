import type { HouseWords } from '../../houseWords/list';
import { isComment } from '../../report/comments';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import type { Span, TextEdit } from '../../text/span';
import { type FoundBy, findersOf, foundBy } from './finders';
import { isSilenced, metIn } from './houseWords';
import type { Finding, Rule, Severity } from './rule';

/** Severities by code that take the place of the rules' own; `off` leaves the rule out. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

export interface Checker {
  /** What all rules find in `report`, by position; `words` is the office's own list, which goes before all of them. */
  check(report: Report, overrides?: SeverityOverrides, words?: HouseWords): Finding[];
  /**
   * The edits of all repairs in `findings`. Where two rules repair the same place (an ordinal with a wrong shape and
   * a wrong number) the one that is listed first knows both.
   */
  allRepairs(findings: readonly Finding[]): TextEdit[];
  /** The edits of those repairs in `findings` that have one right answer and cannot hide a loss. */
  safeRepairs(findings: readonly Finding[]): TextEdit[];
}

/** Checks texts by `rules`, in the order of which findings at one place are listed. */
export function checkerOf(rules: readonly Rule[]): Checker {
  const find = findersOf(rules);
  /** Which of two rules comes first, by code. */
  const order: ReadonlyMap<string, number> = new Map(rules.map(({ code }, index) => [code, index]));

  const listRules = rules.filter((rule) => 'judgeMet' in rule);

  /** What is left of `all` beside the list, with what the list itself says. */
  function withWords(report: Report, all: readonly FoundBy[], words: HouseWords): FoundBy[] {
    const met = metIn(report, words);
    return [
      ...all.filter((each) => !isSilenced(report, words, each)),
      ...listRules.flatMap((rule) => rule.judgeMet(report, met, words).map((found) => foundBy(rule, found))),
    ];
  }

  const yielding: ReadonlySet<string> = new Set(rules.flatMap(({ yields, code }) => (yields ? code : [])));

  /** Without those that give way to others at their place. */
  function apart(findings: Finding[]): Finding[] {
    if (!findings.some(({ code }) => yielding.has(code))) return findings;
    const others = findings.filter(({ code }) => !yielding.has(code));
    return findings.filter(
      (finding) => !yielding.has(finding.code) || !others.some((other) => overlap(finding, other)),
    );
  }

  function check(report: Report, overrides: SeverityOverrides = {}, words?: HouseWords): Finding[] {
    const findings: Finding[] = [];
    const builtIn = find(report, ({ code }) => overrides[code] === 'off');
    for (const { found } of words ? withWords(report, builtIn, words) : builtIn) {
      const severity = overrides[found.code] ?? found.severity;
      if (severity !== 'off') findings.push(severity === found.severity ? found : { ...found, severity });
    }
    return apart(printed(report, findings)).sort(
      (a, b) => a.start - b.start || a.end - b.end || order.get(a.code)! - order.get(b.code)!,
    );
  }

  function allRepairs(findings: readonly Finding[]): TextEdit[] {
    const repairs = findings.filter((finding) => finding.fix);
    repairs.sort((a, b) => order.get(a.code)! - order.get(b.code)!);
    const taken = new Set<number>();
    const edits: TextEdit[] = [];
    for (const { fix } of repairs) {
      // One finding may insert twice at one place.
      const free = fix!.filter((edit) => !isTaken(taken, edit));
      for (const edit of free) for (let at = edit.start; at < edgeOf(edit); at++) taken.add(at);
      edits.push(...free);
    }
    return edits.sort((a, b) => a.start - b.start);
  }

  return {
    check,
    allRepairs,
    safeRepairs: (findings) => allRepairs(findings.filter(({ safe }) => safe !== false)),
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those that do not stand in a comment: what is never printed has no slips. */
function printed({ text, lines }: Report, findings: Finding[]): Finding[] {
  if (!text.includes('<!--')) return findings;
  return findings.filter(({ start }) => !isComment(text, lines[lineAt(lines, start)]!));
}

function isTaken(taken: ReadonlySet<number>, edit: TextEdit): boolean {
  for (let at = edit.start; at < edgeOf(edit); at++) if (taken.has(at)) return true;
  return false;
}

/** An insertion keeps others away from the place it is made at. */
const edgeOf = ({ start, end }: TextEdit): number => Math.max(end, start + 1);
