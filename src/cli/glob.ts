import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The files that `pattern` names: `*` and `?` in a name, `{a,b}` for either, `**` for any folders in between. */
export function filesNamed(pattern: string): string[] {
  if (existsSync(pattern)) return [pattern];
  const { root } = path.parse(pattern);
  return below(root || '.', pattern.slice(root.length).split(/[\\/]/)).sort();
}

function below(folder: string, [name, ...rest]: readonly string[]): string[] {
  if (name === undefined) return [];
  if (!/[*?{]/.test(name)) {
    const place = path.join(folder, name);
    if (!existsSync(place)) return [];
    return rest.length === 0 ? [place] : below(place, rest);
  }
  const entries = entriesOf(folder);
  const folders = entries.filter((entry) => entry.isDirectory());
  if (name === '**')
    return [
      ...below(folder, rest),
      ...folders.flatMap((entry) => below(path.join(folder, entry.name), [name, ...rest])),
    ];
  const isMeant = new RegExp(`^${sourceOf(name)}$`);
  if (rest.length === 0)
    return entries
      .filter((entry) => entry.isFile() && isMeant.test(entry.name))
      .map((entry) => path.join(folder, entry.name));
  return folders
    .filter((entry) => isMeant.test(entry.name))
    .flatMap((entry) => below(path.join(folder, entry.name), rest));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // No folder, or one that cannot be read, has nothing that is named.
    return [];
  }
}

/** A name as a regular expression. */
const sourceOf = (name: string): string =>
  name.replace(/\*+|\{([^{}]*)\}|[^\p{L}\p{N}]/gu, (piece, list: string | undefined) => {
    if (list !== undefined) return `(?:${list.split(',').map(sourceOf).join('|')})`;
    if (piece.startsWith('*')) return '.*';
    return piece === '?' ? '.' : `\\${piece}`;
  });
