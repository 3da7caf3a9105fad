/** Elements from values. Text is always text: nothing here takes mark-up. */

export type Child = Node | string | undefined | false | readonly Child[];

type Handlers = { readonly [Event in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Event]) => void };

export interface Properties {
  /** Attributes; `true` is an empty one, `false` and `undefined` are left out. */
  readonly [name: string]: string | number | boolean | undefined | Handlers;
  readonly on?: Handlers;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'on' || value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  for (const [event, handler] of Object.entries(properties.on ?? {}))
    made.addEventListener(event, handler as EventListener);
  append(made, children);
  return made;
}

function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
    else if (child instanceof Node) parent.appendChild(child);
    else append(parent, child);
  }
}

export function replace(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

/** Read out by screen readers. */
export function say(message: string): void {
  const status = document.getElementById('status');
  if (status) status.textContent = message;
}
