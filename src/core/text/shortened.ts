/** `words`, of more than `most` UTF-16 units the beginning and `…`; no rare character, as names have them, is cut in two. */
export const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : words;
