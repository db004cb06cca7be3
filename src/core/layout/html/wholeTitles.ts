// A title of several lines is written in several paragraphs, of which each would be a bookmark of the PDF.

const OPENING = /^<h1 class="((?:attachment-)?title)([^"]*)">/;

/**
 * Blocks of a page in which the lines of a title, which follow on each other, are one heading: the first owns the others, by
 * which browsers make the bookmarks and screen readers go. What a page shows stays as it is.
 */
export function withWholeTitles(blocks: readonly string[]): string[] {
  const whole: string[] = [];
  let first = 0;
  let owned: string[] = [];
  let role: string | undefined;
  const close = (): void => {
    if (owned.length > 0)
      whole[first] = whole[first]!.replace(OPENING, `<h1 class="$1$2" aria-owns="${owned.join(' ')}">`);
    owned = [];
  };
  for (const [i, html] of blocks.entries()) {
    const opening = OPENING.exec(html);
    if (opening && opening[1] === role && opening[2] === '') {
      const id = `title-${i}`;
      owned.push(id);
      whole.push(html.replace(OPENING, `<h1 class="${role}" id="${id}" role="presentation">`));
      continue;
    }
    close();
    role = opening?.[1];
    first = i;
    whole.push(html);
  }
  close();
  return whole;
}
