/** `text` over and over, cut at `length` UTF-16 units. */
export const repeatedFrom = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** So many UTF-16 units of `text` over and over, with a figure in each line: nothing is known from another. */
export const distinctFrom = (text: string, length: number): string =>
  repeatedFrom(text, length)
    .replace(/\n/g, (_, at: number) => `（${at}）\n`)
    .slice(0, length);

/** `text` with another word in each of `count` stretches of equal length, where one has a word that ends a clause. */
export function changed(text: string, count: number): string {
  const every = Math.floor(text.length / count);
  const stretches: string[] = [];
  for (let at = 0; at < text.length; at += every) stretches.push(text.slice(at, at + every));
  return stretches.map((words) => words.replace(/[一-龥]{2}(?=[，。、])/, '另外的话')).join('');
}
