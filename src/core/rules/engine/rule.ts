import type { HouseWords, MetWord } from '../../houseWords/list';
import type { Report } from '../../report/model';
import type { Paragraph } from '../../report/paragraph';
import type { Span, TextEdit } from '../../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule is about, by what people call it, in the order in which rules are listed. Its files stand in the folder of that name. */
export const categories = {
  numbering: '序号',
  blanks: '待填项',
  punctuation: '标点',
  figures: '数字',
  wording: '文字',
  form: '格式',
  consistency: '前后一致',
} as const;

export type Category = keyof typeof categories;

/** A place that explains a finding, such as the sibling a wrong ordinal is measured by. */
export interface RelatedSpan extends Span {
  readonly message: string;
}

/** What a rule found at `start`–`end` (UTF-16 offsets). */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  /** A Chinese sentence: what stands there, what belongs there, and why. */
  readonly message: string;
  /** The repair, where one answer is right. */
  readonly fix?: readonly TextEdit[];
  /** False where the repair may hide a loss (a gap in a numbering): never applied but on request. */
  readonly safe?: boolean;
  /**
   * True where `fix` puts right several places that have nothing to do with each other but that they are written alike:
   * one edit a place, each of which can be made by itself.
   */
  readonly habit?: boolean;
  readonly related?: readonly RelatedSpan[];
}

/** What a rule finds: which rule it is, and how grave that is unless the rule itself says so, is said for it. */
export type Found = Omit<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

/** What every rule says of itself: one kind of slip. Its file is `category/code.ts`. */
interface RuleHead {
  /** What is wrong, in kebab-case: a public name that people write in their settings. */
  readonly code: string;
  readonly category: Category;
  /** The default; people change it with `gongwen.checks`. */
  readonly severity: Severity;
  /** Short Chinese name for lists and documentation. */
  readonly title: string;
  /** The clause that it stands on, or what else makes it right. Chinese. */
  readonly source: string;
  /**
   * What it finds is no slip as long as the text is being written: the command line and the page before submission tell
   * of it, the editor does not.
   */
  readonly forFinished?: true;
  /** Its findings are left out where another rule has found something: that one knows more. */
  readonly yields?: true;
}

/** A rule that goes by the whole report. */
export interface ReportRule extends RuleHead {
  check(report: Report): readonly Found[];
}

/**
 * How much of a text a rule reads: running text (no table rows, pictures and comments), all that is printed, or the
 * front matter as well, line by line.
 */
export type Scope = 'runningText' | 'body' | 'file';

/** What goes by the words of one paragraph at a time: it is read once, however often the text around it changes. */
interface ParagraphReader<T extends Span> extends RuleHead {
  /**
   * The characters, or strings of two and more, that its slips cannot do without: it is asked only where one of them
   * stands. Rare ones keep checking fast. Without triggers it is asked of every paragraph.
   */
  readonly triggers?: readonly string[];
  /** Running text if not given. */
  readonly scope?: Scope;
  /** What it finds in a paragraph, in offsets of that; `places`: where its triggers stand, in reading order. */
  scan(paragraph: Paragraph, places: readonly number[]): readonly T[];
}

/** A rule that goes by the words of one paragraph. */
export interface ParagraphRule extends ParagraphReader<Found> {
  /** Whether `found`, in offsets of the report, is a slip at that place; always, if not given. */
  applies?(report: Report, found: Found): boolean;
}

/** A rule that gathers something in all paragraphs and judges it together: 十余 here and 10余 there. */
export interface GatheringRule<T extends Span = Span> extends ParagraphReader<T> {
  /** What is wrong with `gathered`, which stands in reading order, in offsets of the report. */
  judge(report: Report, gathered: readonly T[]): readonly Found[];
}

/** A rule that says what an office has put into its own list: without a list it finds nothing. */
export interface ListRule extends RuleHead {
  /** What is wrong with the words of the list that were `met`, which stand in reading order, in offsets of the report. */
  judgeMet(report: Report, met: readonly MetWord[], words: HouseWords): readonly Found[];
}

export type Rule = ReportRule | ParagraphRule | GatheringRule | ListRule;
