import { isComment } from './comments';
import { type Paragraph, perParagraph } from './paragraph';

/** So many characters in, a tab parts cells; before that it is only how Word sets an ordinal apart. */
const BEHIND_ORDINAL = 6;

/** Whether a paragraph is neither a row of cells nor a picture nor a comment. */
export const isRunningText = perParagraph((paragraph: Paragraph): boolean => {
  const { text, textStart, textEnd } = paragraph;
  const code = text.charCodeAt(textStart);
  const isPicture = code === 0x21 && text.charCodeAt(textStart + 1) === 0x5b;
  if (code === 0x7c || isPicture || isComment(text, paragraph)) return false;
  const tab = text.indexOf('\t', textStart + BEHIND_ORDINAL);
  return tab < 0 || tab >= textEnd;
});
