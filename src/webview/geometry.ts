import type { Geometry } from './pages';

/** CSS pixels in a millimetre. */
const PX_PER_MM = 96 / 25.4;

/** Between two pages on the screen, in millimetres. */
const BETWEEN = 5;

/** What the style sheet says of the page, in CSS pixels at full size; `between` is 0 where pages follow each other on paper. */
export function readGeometry(screen: boolean): Geometry & { readonly pageWidth: number } {
  const style = getComputedStyle(document.documentElement);
  const pixels = (name: string): number => Number(style.getPropertyValue(name)) * PX_PER_MM;
  return {
    pageWidth: pixels('--page-width'),
    pageHeight: pixels('--page-height'),
    marginTop: pixels('--margin-top'),
    marginBottom: pixels('--margin-bottom'),
    pitch: pixels('--line-pitch'),
    between: screen ? BETWEEN * PX_PER_MM : 0,
  };
}
