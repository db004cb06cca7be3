import { regulations } from '../../../../../snippets/repealed.json';

export interface Repealed {
  /** Without 中华人民共和国. */
  readonly title: string;
  /** What repealed it or took its place, with its title marks. */
  readonly by: string;
  /** The day from which it is out of force, as 2021-01-01. */
  readonly date: string;
}

const BY_TITLE: ReadonlyMap<string, Repealed> = new Map(regulations.map((each) => [each.title, each]));

/** What is known of the regulation of that title if it is out of force. */
export const repealed = (title: string): Repealed | undefined =>
  BY_TITLE.get(title.replace(/^中华人民共和国/, ''));
