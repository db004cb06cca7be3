import type { Span } from '../../text/span';

/** What stands at `span` is reported, and on request `text` takes its place. */
export const replacedOnRequest = ({ start, end }: Span, message: string, text: string) => ({
  start,
  end,
  message,
  fix: [{ start, end, text }],
  safe: false,
});
