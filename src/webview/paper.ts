import { readGeometry } from './geometry';
import { PageBlock } from './pageBlock';
import { Pages } from './pages';
import { Ruler } from './ruler';

// Divides a standalone page into A4 pages, as the preview does: the same blocks, measured and divided by the same code.

async function divide(): Promise<void> {
  const sheet = document.getElementById('sheet')!;
  const blocks = [...sheet.children] as HTMLElement[];
  await Promise.all([document.fonts.ready, ...Array.from(document.images, sized)]);
  const main = document.createElement('main');
  const pages = document.createElement('div');
  pages.className = 'sheets';
  const box = document.createElement('div');
  box.className = 'ruler paper';
  main.append(pages, box);
  sheet.replaceWith(main);
  const nowhere = { line: 0, lines: 1, start: 0, end: 0, html: '' };
  const items = blocks.map((block) => new PageBlock(nowhere, block));
  new Pages(pages, new Ruler(box), readGeometry(false), Number(sheet.dataset.capacity)).showAll(items);
  box.remove();
  // The margins are the pages' own now.
  const margins = document.createElement('style');
  margins.textContent = '@page{margin:0}';
  document.head.append(margins);
}

/** A picture's size must be known before the text around it is divided; one that cannot be shown takes none. */
async function sized(picture: HTMLImageElement): Promise<void> {
  await picture.decode().catch(() => undefined);
  picture.width = picture.naturalWidth;
  picture.height = picture.naturalHeight;
}

const button = document.getElementById('print') as HTMLButtonElement;
button.addEventListener('click', () => print());
void divide().then(() => {
  button.hidden = false;
});
