// Which tests a version runs, in mocha's own words.

/** What the titles of those suites contain that run on every version. */
export const everyVersion = '@versions';

/**
 * Narrows a mocha command line to the tests whose titles contain `everyVersion`, whatever it asks for besides.
 * @param {readonly string[]} args what mocha takes
 * @returns {{ args: string[], asked: boolean }} the command line, and whether it had asked for certain tests itself
 */
export function onlyEveryVersion(args) {
  const rest = [];
  /** A regular expression and its flags, as mocha understands `--grep`. */
  let wanted;
  let inverted = false;
  for (let i = 0; i < args.length; i++) {
    const [, name, joined] = /^(--grep|-g|--fgrep|-f)(?:=(.*))?$/s.exec(args[i]) ?? [];
    if (args[i] === '--invert' || args[i] === '-i') inverted = true;
    else if (!name) rest.push(args[i]);
    else {
      const value = joined ?? args[++i] ?? '';
      const literal = name === '--fgrep' || name === '-f';
      const [, source, flags] = (!literal && /^\/(.*)\/([gimy]{0,4})$/s.exec(value)) || [];
      wanted = {
        source: source ?? (literal ? value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : value),
        flags: flags ?? '',
      };
    }
  }
  const also = wanted ? `(?${inverted ? '!' : '='}.*(?:${wanted.source}))` : '';
  return {
    args: [...rest, '--grep', `/^(?=.*${everyVersion})${also}/${wanted?.flags ?? ''}`],
    asked: wanted !== undefined,
  };
}
