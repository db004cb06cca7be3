/** `text` with full-width figures in half width; every offset stays. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
