// The name under which browsers and programs reach a story's server: on plain http it is as little trusted as the address
// of a room without certificates, while localhost is trusted like https.

import dns from 'node:dns';

export const storyHost = 'talk.test';
const there = { address: '127.0.0.1', family: 4 } as const;

/** What a program asks for beside browsers (which have a flag for it) goes to loopback, too. */
export function resolveStoryHost(): void {
  const { lookup } = dns;
  const { lookup: promised } = dns.promises;
  Object.assign(dns, {
    lookup(name: string, ...rest: unknown[]) {
      if (name !== storyHost) return Reflect.apply(lookup, dns, [name, ...rest]);
      const done = rest.at(-1) as (error: null, ...found: unknown[]) => void;
      const all = (rest[0] as { readonly all?: boolean }).all === true;
      setImmediate(() => (all ? done(null, [there]) : done(null, there.address, there.family)));
    },
  });
  Object.assign(dns.promises, {
    async lookup(name: string, options?: { readonly all?: boolean }) {
      if (name !== storyHost) return Reflect.apply(promised, dns.promises, [name, options]);
      return options?.all ? [there] : there;
    },
  });
}
