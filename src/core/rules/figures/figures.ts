import { isDigit } from '../../text/punctuation';

/** Where the figure begins that ends at `end`, decimals included; `end` if no digit stands before it. */
export function figureStart(text: string, end: number): number {
  const start = digitsStart(text, end);
  const isDecimal = start < end && text[start - 1] === '.' && isDigit(text.charCodeAt(start - 2));
  return isDecimal ? digitsStart(text, start - 1) : start;
}

function digitsStart(text: string, end: number): number {
  let at = end;
  while (isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}
