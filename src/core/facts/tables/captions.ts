import { isAnothers } from '../../report/anothersPaper';
import type { Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { fromDigits, fromHan, hanTens } from '../../text/numerals';
import type { Span } from '../../text/span';

// What tables and pictures are called – 表1 隐患清单, 图2：位置图, 附表3 – and where a text cites them so.

const NUMBER = `(?:[0-9０-９]{1,2}|[${hanTens}]{1,3})(?:[-—.．][0-9０-９]{1,2})?`;
const CAPTION = new RegExp(
  `^(附?[表图])[ \\u3000]?(${NUMBER})(?=$|[ \\u3000\\t:：、.．]|\\p{Script=Han})`,
  'u',
);
/** A line as long as this is a paragraph. UTF-16 units. */
const LONGEST = 50;
const CITED = new RegExp(
  `(?<![报代图列地意企试蓝])(附?[表图])[ ]?(${NUMBER})((?:[、，,和及与至到~～]+(?:附?[表图])?[ ]?${NUMBER})*)(?![0-9０-９.．年月日%％个张份名项套])`,
  'gu',
);
const LATER = new RegExp(`(附?[表图])?[ ]?(${NUMBER})`, 'gu');

/** A line that names a table or picture, in offsets of the report. */
export interface Caption extends Span {
  /** `表1`, `图3-2`: how citations find it, whatever numerals either is written in. */
  readonly label: string;
}

const captionOf = perParagraph(({ text, textStart, textEnd }: Paragraph): string | undefined => {
  if (textEnd - textStart > LONGEST) return undefined;
  const words = text.slice(textStart, textEnd);
  const match = /[。；，：;,:]$/.test(words) ? undefined : CAPTION.exec(words);
  return match ? labelOf(match[1]!, match[2]!) : undefined;
});

/** The captions of a report in reading order; those of annexes may have the same labels as its own. */
export const captionsOf = ({ lines, firstLine }: Report): Caption[] =>
  lines.flatMap(({ number, paragraph, start }) => {
    const label = number < firstLine ? undefined : captionOf(paragraph);
    return label === undefined
      ? []
      : [{ label, start: start + paragraph.textStart, end: start + paragraph.textEnd }];
  });

/** The tables and pictures that a paragraph cites, in its offsets, each number a place of its own; none in a caption. */
export const citedCaptionsOf: (paragraph: Paragraph) => readonly Caption[] = perParagraph((paragraph) => {
  const { text } = paragraph;
  // What stands in the brackets of ![图1](…) is the caption itself.
  if (!/[表图]/.test(text) || captionOf(paragraph) !== undefined || /^\s*!\[/.test(text)) return [];
  return Array.from(text.matchAll(CITED)).flatMap(
    ({ index: start, 1: kind, 2: number, 3: list, 0: whole }) => {
      if (isAnothers(text, start)) return [];
      const listStart = start + whole.length - list!.length;
      const first = { start, end: listStart, label: labelOf(kind!, number!) };
      const others = Array.from(list!.matchAll(LATER), ({ index, 0: written, 1: own, 2: later }) => ({
        start: listStart + index,
        end: listStart + index + written.length,
        // 表1和图2; of 表1、2 the second is a table as well.
        label: labelOf(own ?? kind!, later!),
      }));
      return [first, ...others];
    },
  );
});

const labelOf = (kind: string, number: string): string =>
  kind +
  number
    .split(/[-—.．]/)
    .map((part) => fromDigits(part) ?? fromHan(part))
    .join('-');
