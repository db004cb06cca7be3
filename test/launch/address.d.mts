export function workbenchAddress(
  port: number,
  options: { token?: string; folder?: string; file?: string; extension?: string; tests?: string },
): string;
