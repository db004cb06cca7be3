import { child, type Element, elements, isElement, value } from '../import/xml';

// Numbers that Word gives paragraphs by itself, where a tracked change of looks has given, taken or exchanged one.

/** What tracks that a paragraph is numbered otherwise than before, by its own properties; undefined where nothing does. */
export function numberChange(properties: Element | undefined): Element | undefined {
  const change = child(properties, 'pPrChange');
  if (!change) return undefined;
  const former = child(change, 'pPr', 'numPr');
  const now = child(properties, 'numPr');
  const isSame = ['numId', 'ilvl'].every((name) => value(former, name) === value(now, name));
  return isSame ? undefined : change;
}

/** `properties` of a paragraph with the number that it had before `change`. */
export function withFormerNumber(properties: Element, change: Element): Element {
  const former = elements(child(change, 'pPr'), 'numPr');
  const others = properties.children.filter((node) => !isElement(node) || node.name !== 'numPr');
  return { ...properties, children: [...former, ...others] };
}
