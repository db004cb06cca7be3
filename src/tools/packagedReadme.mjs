/** Code first, where brackets are no link; then a picture in two themes; then a link or picture. */
const LINKS = /```[\s\S]*?```|`[^`\n]*`|(<picture>[\s\S]*?<\/picture>)|(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/**
 * The README as it goes into the package. The extension's page in VS Code follows no link to a file (it opens web
 * addresses and places of the page alone), so such a link becomes words: what it says, and the file's name. Our pictures are left out: it shows none from a file.
 * @param {string} readme Markdown
 * @returns {string}
 */
export function packagedReadme(readme) {
  return readme.replace(LINKS, (all, themed, picture, words, target) => {
    if (themed) return '';
    if (target === undefined || /^(?:[a-z]+:|#)/.test(target)) return all;
    if (picture) return '';
    return words === target ? `\`${target}\`` : `${words}（\`${target}\`）`;
  });
}
