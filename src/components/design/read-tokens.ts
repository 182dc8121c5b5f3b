/** A custom property, as tokens.css defines it for all. */
export interface Token {
  name: string;
  /** The value in both themes, or in the light one where `dark` is given. */
  value: string;
  dark?: string;
  /** What it is for, where the stylesheet says so beside it. */
  use: string;
}

/** The tokens of the first `:root` of a stylesheet, in its order. */
export function readTokens(css: string): Token[] {
  const [, root = ''] = /:root\s*\{([^{}]*)\}/.exec(css) ?? [];
  const defined = root.matchAll(/--([\w-]+):\s*([^;]+);(?:[ \t]*\/\*\s*(.*?)\s*\*\/)?/g);
  return [...defined].map(([, name = '', value = '', use = '']) => {
    const [, light, dark] = /^light-dark\(\s*(.+?\)),\s*(.+?)\s*\)$/.exec(value) ?? [];
    return light && dark ? { name, value: light, dark, use } : { name, value, use };
  });
}

/** The kinds of tokens that the design page shows, each with what its tokens have in common. */
export const tokenKinds = {
  colours: ({ value }: Token) => value.startsWith('oklch('),
  faces: ({ name }: Token) => name.endsWith('-face'),
  sizes: ({ name }: Token) => /^step-|-size$/.test(name),
  spaces: ({ name }: Token) => /^(space-|edge$|measure$)/.test(name),
  radii: ({ name }: Token) => name.startsWith('radius'),
  times: ({ value }: Token) => /^[\d.]+m?s$/.test(value),
};
