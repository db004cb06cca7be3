import { linesWhere } from '../../report/following';
import type { Report } from '../../report/model';
import { perParagraph, perParagraphPlaced } from '../../report/paragraph';
import { isRunningText } from '../../report/runningText';
import { moved, type Span } from '../../text/span';
import type { Finding, Found, GatheringRule, ParagraphRule, Rule } from './rule';
import { triggerScan } from './triggers';

/** What was found, as grave as its rule has it, and by which rule. */
export interface FoundBy {
  readonly rule: Rule;
  readonly found: Finding;
}

/** What `rule` found, with what is said of the rule. */
export function foundBy(rule: Rule, found: Found): FoundBy {
  const { code, severity: usual } = rule;
  const severity = found.severity ?? usual;
  // The spread stands between: adding to a spread object takes V8 ten times as long.
  return { rule, found: { code, ...found, severity } };
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
      if (!skips(rule)) for (const found of rule.check(report)) all.push(foundBy(rule, found));
    }
    inParagraphs(report, skips, all);
    return all;
  };
}

/** What one of the rules that gather has gathered in a paragraph. */
interface Gathered {
  readonly rule: GatheringRule;
  /** The place of the rule among those that gather. */
  readonly gathers: number;
  readonly found: Span;
}

/** What one rule found in a paragraph, or gathered there. */
type Scanned = (FoundBy & { readonly rule: ParagraphRule; readonly gathers?: undefined }) | Gathered;

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
          result.push(
            'judge' in rule
              ? { rule, gathers: gathering.indexOf(rule), found: span }
              : { ...foundBy(rule, span as Found), rule },
          );
        }
      }
    };
    ask(always, NONE);
    for (const { set, places } of scan(paragraph)) ask(bySet[set]!, places);
    // One empty list for all paragraphs in which nothing is found: nearly all.
    return result ?? NONE;
  });
  const telling = linesWhere((paragraph) => scanned(paragraph).length > 0);
  const placed = perParagraphPlaced(
    scanned,
    (by, each): Scanned =>
      each.gathers === undefined
        ? { rule: each.rule, found: movedFinding(by, each.found) }
        : { ...each, found: movedSpan(by, each.found) },
  );
  return (report, skips, all) => {
    const frontMatterEnd = report.frontMatter?.end ?? 0;
    const gathered = gathering.map((): Span[] => []);
    for (const { start, paragraph } of telling(report)) {
      for (const each of placed(paragraph, start)) {
        const { rule, gathers } = each;
        if (start < frontMatterEnd && rule.scope !== 'file') continue;
        if (gathers !== undefined) gathered[gathers]!.push(each.found);
        else if (rule.applies?.(report, each.found) ?? true) all.push(each);
      }
    }
    for (const [i, rule] of gathering.entries()) {
      if (skips(rule)) continue;
      for (const found of rule.judge(report, gathered[i]!)) all.push(foundBy(rule, found));
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

/**
 * A finding of a paragraph that begins at `by`, with the edits and places it names, in offsets of the report. Written out:
 * spreading findings of many shapes is what a key at the top of a long text would spend most on.
 */
function movedFinding(by: number, found: Finding): Finding {
  const { code, start, end, message, severity, safe, habit } = found;
  const there: Mutable<Finding> = { code, start: start + by, end: end + by, message, severity };
  if (safe !== undefined) there.safe = safe;
  if (habit !== undefined) there.habit = habit;
  return movePlaces(by, found, there);
}

/** The same for what is gathered, whatever is told with it. */
const movedSpan = (by: number, span: Span & Naming): Span => movePlaces(by, span, moved(by, span));

/** Gives `there` the edits and places that `span` names, in offsets of the report. */
function movePlaces<T extends Span>(by: number, { fix, related }: Naming, there: T & Mutable<Naming>): T {
  if (fix) there.fix = fix.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
  if (related) {
    there.related = related.map(({ start, end, message }) => ({ start: start + by, end: end + by, message }));
  }
  return there;
}

type Naming = Partial<Pick<Found, 'fix' | 'related'>>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
