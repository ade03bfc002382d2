type Child = Node | string | number | null | undefined | false | readonly Child[]
type Properties = Readonly<Record<string, unknown>>

/**
 * An element. Properties are set as such where the element has them (`onclick`, `value`, `disabled`), else as attributes;
 * `undefined`, `null` and `false` leave an attribute out. Whatever is text stays text: nothing here reads HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  set(element, properties)
  append(element, children)
  return element
}

/** An element of a picture. */
export function s(tag: string, attributes: Properties = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value)
  append(element, children)
  return element
}

function set(element: HTMLElement, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'dataset') Object.assign(element.dataset, value)
    else if (name in element && !ATTRIBUTES.has(name)) Object.assign(element, { [name]: value })
    else setAttribute(element, name, value)
  }
}

/** Those that elements have as properties of another type. */
const ATTRIBUTES = new Set(['list', 'role', 'style'])

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child)
    else if (child !== null && child !== undefined && child !== false) element.append(child as Node | string)
  }
}

/** Puts children in the place of those that an element has. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren()
  append(element, children)
}

/** A number with its noun, "1 statement", "12 statements". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`
