/** Kinds of picture that a page may carry, by the ending of the file's name. Drawings run no script in an `<img>`. */
const KINDS: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};

/** The kind of the picture in the file `name`; undefined if it is none that is shown. */
export const pictureKind = (name: string): string | undefined =>
  KINDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];

/** A reference as a path relative to the report: percent signs resolved; undefined unless it is a relative one. */
export function relativePath(reference: string): string | undefined {
  let path = reference;
  try {
    path = decodeURIComponent(reference);
  } catch {
    // A bare percent sign: it is meant as it stands.
  }
  return /^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(path) ? undefined : path;
}
