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

/** The proper names of a paragraph in reading order, for whom no other names matter. */
export const properNamesOf: (paragraph: Paragraph) => ProperNames = perParagraph(properNamesIn);

/** What a paragraph calls by name, each kind in reading order. */
export const namesOf: (paragraph: Paragraph) => Names = perParagraph((paragraph) => ({
  proper: properNamesOf(paragraph),
  posts: heldPostsIn(paragraph.text),
  abbreviations: abbreviationsIn(paragraph.text),
}));
