/** Kinds of picture that a page may carry, by the ending of the file's name. Drawings run no script in an `<img>`. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
    bmp: 'image/bmp',
    svg: 'image/svg+xml',
  }),
);

/** The kind of the picture in the file `name`; undefined if it is none that is shown. */
export const pictureKind = (name: string): string | undefined =>
  KINDS.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
