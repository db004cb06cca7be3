import { type Paragraph, perParagraph } from '../../report/paragraph';
import { type Abbreviation, abbreviationsIn } from './abbreviations';
import { type HeldPost, heldPostsIn } from './posts';
import { type ProperNames, properNamesIn } from './properNames';

/** What a paragraph calls by name. */
export interface Names {
  readonly proper: ProperNames;
  readonly posts: readonly HeldPost[];
  readonly abbreviations: readonly Abbreviation[];
}

/** What a paragraph calls by name, each kind in reading order. */
export const namesOf: (paragraph: Paragraph) => Names = perParagraph((paragraph) => ({
  proper: properNamesIn(paragraph),
  posts: heldPostsIn(paragraph.text),
  abbreviations: abbreviationsIn(paragraph.text),
}));
