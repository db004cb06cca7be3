import type { Span } from '../text/span';
import type { Attachment, DocumentPart } from './documentParts/roles';
import type { FrontMatterKey } from './frontMatter/keys';
import type { Marker, SchemeId } from './ordinals/schemes';
import type { Reading } from './ordinals/sequence';
import type { Paragraph, Paragraphs } from './paragraph';

/** One line of the text, which is one paragraph. `start`/`end` exclude the line end. */
export interface Line extends Span {
  /** 0-based. */
  readonly number: number;
  /** Offset of the first character that is not indentation; equals `end` on a blank line. */
  readonly textStart: number;
  /** Offset behind the last character that is not a blank. */
  readonly textEnd: number;
  /** What it says, in offsets of its own. */
  readonly paragraph: Paragraph;
}

/** `unnumbered`: a heading of Markdown without an ordinal; all others begin with theirs. */
export type SectionKind = 'heading' | 'unnumbered' | 'enumeration' | 'attachment';

/**
 * A node of the report tree. It spans from its marker to the last character (trailing blank lines
 * left out) before the next section that is not its own.
 */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly scheme: SchemeId;
  /** 1 to 5 for headings (一、 （一） 1. （1） ①); an item of a running list is one deeper than what it stands in. */
  readonly level: number;
  /** The number as it stands in the text, right or wrong; 0 for a heading of Markdown or an attachment without one. */
  readonly ordinal: number;
  /** The ordinal with its brackets and mark: `一、`, `（一）`, `1.`, `一是`, `附件2`; empty where there is none. */
  readonly marker: Span;
  /** The heading alone, without marker and final 。; of a list item its first clause. */
  readonly title: Span;
  /** What follows the heading sentence on its own line (run-in heading); empty at the line's end if nothing does. */
  readonly runIn: Span;
  /** 0-based line of the marker. */
  readonly line: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** A blank that waits for its fact: `**`, XX, 20XX年X月X日, 【待补】, … */
export interface Placeholder extends Span {
  /** 0-based line. */
  readonly line: number;
}

/** Everything known about a text. All positions are UTF-16 offsets into `text`. */
export interface Report {
  readonly text: string;
  readonly lines: readonly Line[];
  /** To be handed on to the next version's parse, so that only changed paragraphs are read again. */
  readonly paragraphs: Paragraphs;
  /** The same for all versions of a text that were read one after the other: what is kept from one to the next goes by it. */
  readonly textHistory: object;
  readonly frontMatter: FrontMatter | undefined;
  /** How many signs of Markdown stand in a text that is not known to be a Markdown file; 0 where it is a report. */
  readonly markdownMarks: number;
  /** The signs around bold words and their like in a text in Markdown, in reading order: no part of what it says. */
  readonly emphasis: readonly Span[];
  /** 0-based line that the paper itself begins on, behind the front matter; the number of lines if nothing follows. */
  readonly firstLine: number;
  /** The statutory 文种 (`statutoryKinds`) that the front matter names or the title ends with; undefined where neither tells. */
  readonly kind: string | undefined;
  /** The document's title, over several lines if it is broken. */
  readonly title: Span | undefined;
  /** 主送机关, with its colon. */
  readonly addressee: Span | undefined;
  /** 附件说明: 附件：1.… and the lines that go on with it. */
  readonly attachmentNote: Span | undefined;
  /** Closing formula: 特此报告。 */
  readonly closing: Span | undefined;
  /** 署名: the line or lines above the date of issue. */
  readonly signature: Span | undefined;
  /** 成文日期. */
  readonly date: Span | undefined;
  /**
   * What stands outside the levels, in reading order: each a line or a piece of one, those of annexes and enclosed papers
   * among them. The spans above are those of the paper itself.
   */
  readonly parts: readonly DocumentPart[];
  /** Annexes, and papers that this one sends out, in reading order. */
  readonly attachments: readonly Attachment[];
  /** The tree's top nodes; `sections` lists the same nodes, all of them, in reading order. */
  readonly roots: readonly Section[];
  readonly sections: readonly Section[];
  readonly placeholders: readonly Placeholder[];
  /** Heading ordinals in reading order, those of the 附件说明 among them. */
  readonly markers: readonly LineMarker[];
  /** Running lists (一是…二是…), by where they begin. */
  readonly enumerations: readonly EnumerationRun[];
}

/** A key with what is written for it. It spans from the key to the end of the last value (or of the colon). */
export interface FrontMatterEntry extends Span {
  /** As written, known or not. */
  readonly name: string;
  readonly key: Span;
  /** Its values in order, without quotes, none of them empty. `text.slice(start, end)` is the value. */
  readonly values: readonly Span[];
}

/** Something that is not the YAML that is read here. */
export interface FrontMatterProblem extends Span {
  readonly kind: 'colon' | 'space' | 'quote' | 'bracket' | 'repeated' | 'indented' | 'line';
}

/** What stands on a 公文 besides its text, as YAML between `---` lines at its top; it spans both those lines. */
export interface FrontMatter extends Span {
  /** All entries as they are written, unknown and repeated ones among them. */
  readonly entries: readonly FrontMatterEntry[];
  /** By known key; of a repeated key the first. */
  readonly known: Readonly<Partial<Record<FrontMatterKey, FrontMatterEntry>>>;
  readonly problems: readonly FrontMatterProblem[];
}

/** An ordinal at the start of a line (in an 附件说明: behind 附件：). */
export interface LineMarker extends Marker {
  /**
   * Which ordinal contains which: a smaller rank contains a larger one. As the scheme has it, unless the text has it
   * otherwise: a 一、 inside another 一、, a 1. that holds 一、 and 二、.
   */
  readonly rank: number;
  /** 0-based. */
  readonly line: number;
  /** Since the marker before, a line has come that lets numbering begin anew: 附件, 名词解释, another title. */
  readonly afterReset: boolean;
}

/** How a running list counts: 一是, 一要, 第一， or 首先，其次，再次，最后， */
export type EnumerationWord = '是' | '要' | '第' | '首先';

/** An ordinal in running text: 一是, 第一，, 首先， */
export interface EnumerationItem extends Span {
  readonly word: EnumerationWord;
  readonly ordinal: number;
  /** The numeral alone (`一` of 一是 and 第一，); the whole word for 首先. */
  readonly numeral: Span;
  readonly line: number;
  /** It begins its paragraph. */
  readonly atLineStart: boolean;
}

/** One running list. */
export interface EnumerationRun {
  readonly items: readonly EnumerationItem[];
  readonly reading: Reading;
  /** No other reading has its items in order as they stand. */
  readonly certain: boolean;
}
