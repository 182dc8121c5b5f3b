import type { FormulaName } from '../../schema/item/calculation.ts';
import { availability } from './availability.ts';
import { compression } from './compression.ts';
import { costOfOwnership } from './cost-of-ownership.ts';
import { downtime } from './downtime.ts';
import { erasureUsable } from './erasure-usable.ts';
import type { Formula } from './formula.ts';
import { greyLevels } from './grey-levels.ts';
import { ingestRate } from './ingest-rate.ts';
import { parallelAvailability } from './parallel-availability.ts';
import { pertDeviation } from './pert-deviation.ts';
import { pertEstimate } from './pert-estimate.ts';
import { pixelMemory } from './pixel-memory.ts';
import { queueLength } from './queue-length.ts';
import { raidUsable } from './raid-usable.ts';
import { recoveryPoint } from './recovery-point.ts';
import { recoveryTime } from './recovery-time.ts';
import { seriesAvailability } from './series-availability.ts';
import { storageGrowth } from './storage-growth.ts';
import { studySize } from './study-size.ts';
import { subnetHosts } from './subnet-hosts.ts';
import { transferTime } from './transfer-time.ts';

/** Every formula that a calculation item may name. */
export const formulas: { [Name in FormulaName]: Formula } = {
  'storage-growth': storageGrowth,
  'study-size': studySize,
  'pixel-memory': pixelMemory,
  'transfer-time': transferTime,
  'ingest-rate': ingestRate,
  compression,
  'raid-usable': raidUsable,
  'erasure-usable': erasureUsable,
  availability,
  downtime,
  'series-availability': seriesAvailability,
  'parallel-availability': parallelAvailability,
  'subnet-hosts': subnetHosts,
  'grey-levels': greyLevels,
  'recovery-point': recoveryPoint,
  'recovery-time': recoveryTime,
  'cost-of-ownership': costOfOwnership,
  'pert-estimate': pertEstimate,
  'pert-deviation': pertDeviation,
  'queue-length': queueLength,
};
