import { linesWhere } from '../../report/following';
import type { Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
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

/** What one rule gathered in a paragraph. */
interface Scanned {
  readonly rule: ParagraphReader;
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
  const scanned = perParagraph((paragraph): readonly Scanned[] => {
    let result: Scanned[] | undefined;
    const isRunning = isRunningText(paragraph);
    const ask = (readers: readonly ParagraphReader[], places: readonly number[]): void => {
      for (const rule of readers) {
        if (!isRunning && (rule.scope ?? 'runningText') === 'runningText') continue;
        for (const span of rule.scan(paragraph, places)) {
          result ??= [];
          result.push({ rule, span });
        }
      }
    };
    ask(always, NONE);
    for (const { set, places } of scan(paragraph)) ask(bySet[set]!, places);
    // One empty list for all paragraphs in which nothing is found: nearly all.
    return result ?? NONE;
  });
  const telling = linesWhere((paragraph) => scanned(paragraph).length > 0);
  // A keystroke moves only what stands behind it.
  const lastPlaced = perParagraph((): { start: number; spans: readonly Span[] } => ({
    start: -1,
    spans: NONE,
  }));
  const placed = (paragraph: Paragraph, start: number, all: readonly Scanned[]): readonly Span[] => {
    const last = lastPlaced(paragraph);
    if (last.start !== start) {
      last.start = start;
      last.spans = all.map(({ span }) => movedBy(start, span));
    }
    return last.spans;
  };
  const gathering = rules.filter((rule) => 'judge' in rule);
  return (report, skips, all) => {
    const frontMatterEnd = report.frontMatter?.end ?? 0;
    const gathered = new Map<Rule, Span[]>(gathering.map((rule) => [rule, []]));
    for (const { start, paragraph } of telling(report)) {
      const own = scanned(paragraph);
      const spans = placed(paragraph, start, own);
      for (const [i, { rule }] of own.entries()) {
        if (start < frontMatterEnd && rule.scope !== 'file') continue;
        const span = spans[i]!;
        if ('judge' in rule) gathered.get(rule)!.push(span);
        else if (rule.applies?.(report, span as Found) ?? true) all.push({ rule, found: span as Found });
      }
    }
    for (const rule of gathering) {
      if (skips(rule)) continue;
      for (const found of rule.judge(report, gathered.get(rule)!)) all.push({ rule, found });
    }
  };
}

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
