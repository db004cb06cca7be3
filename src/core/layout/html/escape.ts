const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // An HTML parser drops it, and every position behind it would be off by one.
  '\0': '\uFFFD',
};

/** `text` for use between tags and in double-quoted attributes; as long, when read back, as it was. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"\0]/g, (sign) => ESCAPES[sign]!);
