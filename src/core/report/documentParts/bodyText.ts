import { announcesPaper } from '../assistantRemarks';
import { type Paragraph, perParagraph } from '../paragraph';
import { isTrailing, wordsOf } from './lineContent';

/** What is shorter may stand in contents, name an attachment or end a paper. */
const MAX_SHORT = 100;
/** What titles, attachments and what stands beside them begin with. */
const OPENS_PART = '附—―─－–-|#>·•*';

/**
 * Whether a paragraph is body text, whatever stands around it: long, of more sentences than one, and not begun as marks of
 * attachments, remarks and titles are. Neither it nor another one in its place is a part of a paper.
 */
export const isBodyText = perParagraph((paragraph: Paragraph): boolean => {
  const words = wordsOf(paragraph);
  if (words.length <= MAX_SHORT || OPENS_PART.includes(words[0]!)) return false;
  const stop = words.indexOf('。');
  if (stop < 0 || stop === words.length - 1 || /[：:]$|^[（(].*[）)]$/.test(words)) return false;
  return !isTrailing(words) && !announcesPaper(paragraph);
});

/**
 * Whether what two paragraphs of body text say is the same to the lines around them: they end alike, which tells whether
 * names may sign below them, and quote the same, since papers that are sent out are known by their names in 《》.
 */
export const leadOnAlike = (one: Paragraph, other: Paragraph): boolean =>
  ending(one) === ending(other) && quoted(one) === quoted(other);

const ending = ({ text, textEnd }: Paragraph): string => {
  const last = text[textEnd - 1]!;
  return '。！？!?”）)'.includes(last) ? last : '';
};

const quoted = ({ text }: Paragraph): string => (text.match(/《[^《》]*/g) ?? []).join('');
