import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** The addresses that hosts can use in an IPv4 network of some prefix length: less network and broadcast address. */
export const subnetHosts: Formula<'prefix'> = {
  parameters: { prefix: { unit: '', says: 'the prefix length, as 22 in /22', allowed: { from: 16, to: 30, step: 1 } } },
  unit: 'addresses',
  digits: 0,
  compute: ({ prefix }) => 2 ** (32 - prefix) - 2,
  wrong({ prefix }) {
    return [
      {
        value: 2 ** (32 - prefix),
        rationale: 'All the addresses of the block. Two of them, network and broadcast, no host may use.',
      },
      {
        value: 2 ** (32 - prefix) - 1,
        rationale: 'Only one address was taken off. Both the network and the broadcast address are lost.',
      },
      {
        value: 2 ** (31 - prefix) - 2,
        rationale: `That is a /${prefix + 1}: one bit fewer for hosts. A /${prefix} leaves ${32 - prefix}.`,
      },
      {
        value: 2 ** (33 - prefix) - 2,
        rationale: `That is a /${prefix - 1}: one bit more for hosts. A /${prefix} leaves ${32 - prefix}.`,
      },
    ];
  },
  solve({ prefix }) {
    const all = 2 ** (32 - prefix);
    return [
      `Bits for hosts: 32 − ${prefix} = ${32 - prefix}`,
      `Addresses in the block: 2^${32 - prefix} = ${show(all)}`,
      `Less network and broadcast address: ${show(all)} − 2 = ${formatFixed(all - 2, 0)} addresses`,
    ];
  },
};
