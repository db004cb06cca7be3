import { linesWhere } from '../../report/following';
import type { Report } from '../../report/model';
import { perParagraph, perParagraphPlaced } from '../../report/paragraph';
import { isRunningText } from '../../report/runningText';
import { moved, type Span } from '../../text/span';
import type { Found, GatheringRule, ParagraphRule, Rule } from './rule';
import { triggerScan } from './triggers';

/** What was found, and by which rule. */
export interface FoundBy {
  readonly rule: Rule;
  readonly found: Found;
}

type ParagraphReader = ParagraphRule | GatheringRule;

/** What `rules` find in a report; those for which `skips` holds are not asked. */
export function findersOf(
  rules: readonly Rule[],
): (report: Report, skips?: (rule: Rule) => boolean) => FoundBy[] {
  const reportRules = rules.filter((rule) => 'check' in rule);
  const inParagraphs = paragraphFinder(rules.filter((rule) => 'scan' in rule));
  return (report, skips = () => false) => {
    const all: FoundBy[] = [];
    for (const rule of reportRules) {
      if (!skips(rule)) for (const found of rule.check(report)) all.push({ rule, found });
    }
    inParagraphs(report, skips, all);
    return all;
  };
}

/** What one rule found in a paragraph, or gathered there. */
interface Scanned {
  readonly rule: ParagraphReader;
  /** The place of the rule among those that gather; -1 if it does not. */
  readonly gathers: number;
  readonly span: Span;
}

const NONE: readonly never[] = [];

/**
 * Puts what `rules` find among `all`, in offsets of the report. A paragraph that was checked before, wherever it stood,
 * is not scanned again; all rules together go through the lines once.
 */
function paragraphFinder(
  rules: readonly ParagraphReader[],
): (report: Report, skips: (rule: Rule) => boolean, all: FoundBy[]) => void {
  const { always, bySet, scan } = triggersOf(rules);
  const gathering = rules.filter((rule) => 'judge' in rule);
  const scanned = perParagraph((paragraph): readonly Scanned[] => {
    let result: Scanned[] | undefined;
    const isRunning = isRunningText(paragraph);
    const ask = (readers: readonly ParagraphReader[], places: readonly number[]): void => {
      for (const rule of readers) {
        if (!isRunning && (rule.scope ?? 'runningText') === 'runningText') continue;
        for (const span of rule.scan(paragraph, places)) {
          result ??= [];
          result.push({ rule, gathers: gathering.indexOf(rule as GatheringRule), span });
        }
      }
    };
    ask(always, NONE);
    for (const { set, places } of scan(paragraph)) ask(bySet[set]!, places);
    // One empty list for all paragraphs in which nothing is found: nearly all.
    return result ?? NONE;
  });
  const telling = linesWhere((paragraph) => scanned(paragraph).length > 0);
  const placed = perParagraphPlaced(scanned, (by, { rule, gathers, span }) => ({
    rule,
    gathers,
    span: movedBy(by, span),
  }));
  return (report, skips, all) => {
    const frontMatterEnd = report.frontMatter?.end ?? 0;
    const gathered = gathering.map((): Span[] => []);
    for (const { start, paragraph } of telling(report)) {
      for (const { rule, gathers, span } of placed(paragraph, start)) {
        if (start < frontMatterEnd && rule.scope !== 'file') continue;
        if (gathers >= 0) gathered[gathers]!.push(span);
        else if (applies(report, rule as ParagraphRule, span as Found))
          all.push({ rule, found: span as Found });
      }
    }
    for (const [i, rule] of gathering.entries()) {
      if (skips(rule)) continue;
      for (const found of rule.judge(report, gathered[i]!)) all.push({ rule, found });
    }
  };
}

const applies = (report: Report, rule: ParagraphRule, found: Found): boolean =>
  rule.applies?.(report, found) ?? true;

/** The rules without triggers, the sets of triggers, each once, and for each of them the rules that have it. */
function triggersOf(rules: readonly ParagraphReader[]) {
  const sets: (readonly string[])[] = [];
  const bySet: ParagraphReader[][] = [];
  const known = new Map<string, number>();
  for (const rule of rules) {
    if (!rule.triggers) continue;
    const name = rule.triggers.join('\n');
    const set = known.get(name) ?? sets.push(rule.triggers) - 1;
    known.set(name, set);
    bySet[set] = [...(bySet[set] ?? []), rule];
  }
  return { always: rules.filter(({ triggers }) => !triggers), bySet, scan: triggerScan(sets) };
}

/** A span of a paragraph that begins at `by`, with the edits and places it names, in offsets of the report. */
function movedBy(by: number, span: Span & Partial<Pick<Found, 'fix' | 'related'>>): Span {
  const { fix, related } = span;
  if (!fix && !related) return moved(by, span);
  return {
    ...moved(by, span),
    ...(fix && { fix: fix.map((edit) => moved(by, edit)) }),
    ...(related && { related: related.map((place) => moved(by, place)) }),
  };
}
