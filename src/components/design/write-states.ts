/** The pseudo-classes that a page cannot show by itself, and what the design page writes as `data-state` instead. */
const states = { ':hover': 'hover', ':active': 'active', ':focus-visible': 'focus' };

/** Every rule of a stylesheet for a state that only a hand brings about, again for elements that say they are in it. */
export function writeStates(css: string): string {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...rules]
    .map(([, selector = '', body = '']) => ({ selector: selector.trim(), body: body.trim() }))
    .filter(({ selector }) => Object.keys(states).some((state) => selector.includes(state)))
    .map(({ selector, body }) => `${replaceStates(selector)} { ${body} }`)
    .join('\n');
}

function replaceStates(selector: string): string {
  return Object.entries(states).reduce(
    (text, [pseudo, name]) => text.replaceAll(pseudo, `[data-state='${name}']`),
    selector,
  );
}
