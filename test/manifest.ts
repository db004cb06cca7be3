import { readFileSync } from 'node:fs';

// package.json as VS Code shows it: what people read stands in package.nls.json, in Chinese.

const read = (name: string) => JSON.parse(readFileSync(name, 'utf8'));

/** What people read, by its key. */
export const texts: Readonly<Record<string, string>> = read('package.nls.json');

/** `value`, which package.json has, with the texts in place of their keys, however deep. */
export function withTexts<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, each) => {
    const key = keyOf(each);
    return key === undefined ? each : (texts[key] ?? each);
  });
}

/** The key that a value of package.json names: `%command.print%` → `command.print`; nothing if it is none. */
export const keyOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^%(.+)%$/.exec(value)?.[1] : undefined;

// biome-ignore lint/suspicious/noExplicitAny: tests ask it for what they know to be there.
export const manifest: any = withTexts(read('package.json'));
