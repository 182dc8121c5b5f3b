import { formatFixed, show } from './format-number.ts';
import type { Formula, WrongAnswer } from './formula.ts';

/** The usable capacity of one RAID group of equal disks: level 5 gives one disk to parity, 6 two, 10 half to mirrors. */
export const raidUsable: Formula<'level' | 'disks' | 'size'> = {
  parameters: {
    level: { unit: '', says: 'the RAID level', allowed: [5, 6, 10] },
    disks: { unit: '', says: 'disks in the group', allowed: { from: 6, to: 24, step: 2 } },
    size: { unit: 'TB', says: 'capacity of each disk', allowed: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20] },
  },
  unit: 'TB',
  digits: 0,
  compute: ({ level, disks, size }) => size * dataDisks(level, disks),
  wrong({ level, disks, size }) {
    const others = [5, 6, 10].filter((other) => other !== level);
    return [
      {
        value: disks * size,
        rationale: `The raw capacity of all ${disks} disks. RAID ${level} gives up ${redundantDisks(level, disks)} of them.`,
      },
      ...others.map((other): WrongAnswer => ({
        value: size * dataDisks(other, disks),
        rationale: `That would be RAID ${other}, which ${tell(other)}. RAID ${level} ${tell(level)}.`,
      })),
      {
        value: size * (dataDisks(level, disks) - 1),
        rationale: `One disk more was taken off, as if for a hot spare, but all ${disks} belong to the group.`,
      },
    ];
  },
  solve({ level, disks, size }) {
    const data = dataDisks(level, disks);
    return [
      `RAID ${level} ${tell(level)}: ${disks} − ${redundantDisks(level, disks)} = ${data} disks hold data`,
      `${data} × ${show(size)} TB = ${formatFixed(data * size, 0)} TB`,
    ];
  },
};

function redundantDisks(level: number, disks: number): number {
  return level === 5 ? 1 : level === 6 ? 2 : disks / 2;
}

function dataDisks(level: number, disks: number): number {
  return disks - redundantDisks(level, disks);
}

function tell(level: number): string {
  if (level === 10) return 'keeps a mirror of every disk';
  return level === 5 ? 'gives one disk to parity' : 'gives two disks to parity';
}
