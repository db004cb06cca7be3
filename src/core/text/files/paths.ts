// Where the references of a report may lead: to files in its own folder and in those that are open around it. Every picture
// that is shown, printed or exported and every link that is followed goes through here, for a report may come from anybody.

/**
 * `reference` as a path from the report's folder, percent signs resolved once; undefined unless it is a relative one: no
 * address, no drive, no network share. It may still climb: see `pathWithin`.
 */
export function relativePath(reference: string): string | undefined {
  let path = reference;
  try {
    path = decodeURIComponent(reference);
  } catch {
    // A bare percent sign: it is meant as it stands.
  }
  return /^[/\\]|^[a-z][a-z0-9+.-]*:|[\0-\x1f\x7f]/i.test(path) ? undefined : path;
}

/**
 * The path of the file that `reference` names in a report that lies in `folder`; undefined unless it stays within one of
 * `roots`. All of them are absolute, with `/` between their pieces. In references `\` parts folders too, as their
 * writers on Windows mean it. Links that the file system follows are for the caller to judge.
 */
export function pathWithin(
  reference: string,
  folder: string,
  roots: readonly string[] = [folder],
): string | undefined {
  const relative = relativePath(reference);
  if (relative === undefined) return undefined;
  let path = withoutSlash(folder);
  for (const piece of relative.split(/[/\\]/)) {
    if (piece === '' || piece === '.') continue;
    if (piece === '..') {
      const parent = path.lastIndexOf('/');
      if (parent < 0) return undefined;
      path = path.slice(0, parent);
    } else if (/^[. ]+$/.test(piece)) {
      // Windows drops blanks and dots at the end of a name: `.. ` would climb.
      return undefined;
    } else {
      path += `/${piece}`;
    }
  }
  return roots.some((root) => path.startsWith(`${withoutSlash(root)}/`)) ? path : undefined;
}

const withoutSlash = (folder: string): string => (folder.endsWith('/') ? folder.slice(0, -1) : folder);
