import type { DataSet } from './data-set.ts';
import { makeLookupTable, type LookupTable } from './lookup-table.ts';
import type { Modality } from './modality.ts';
import type { Voi, VoiFunction } from './voi.ts';

/** The Modality LUT or rescale of a data set; where it has neither, values stay as they are (PS3.3 §C.11.1). */
export function readModality(dataSet: DataSet, isSigned: boolean): Modality {
  const [item] = dataSet.items('0028,3000');
  const table = item && readTable(item, isSigned);
  if (item && table) return { kind: 'table', table, unit: item.text('0028,3004') ?? '' };
  return {
    kind: 'rescale',
    slope: dataSet.numbers('0028,1053')[0] || 1,
    intercept: dataSet.numbers('0028,1052')[0] ?? 0,
    unit: dataSet.text('0028,1054') ?? '',
  };
}

/** The windows of a data set, then its VOI LUTs, in their order (PS3.3 §C.11.2). */
export function readVois(dataSet: DataSet, isSigned: boolean): Voi[] {
  const widths = dataSet.numbers('0028,1051');
  const names = dataSet.text('0028,1055')?.split('\\') ?? [];
  const shape = readShape(dataSet.text('0028,1056'));
  const windows = dataSet.numbers('0028,1050').flatMap((center, i): Voi[] => {
    const width = widths[i] ?? 0;
    if (!(width > 0)) return [];
    return [{ kind: 'window', center, width, shape, explanation: names[i]?.trim() ?? '' }];
  });
  const tables = dataSet.items('0028,3010').flatMap((item): Voi[] => {
    const table = readTable(item, isSigned);
    return table ? [{ kind: 'table', table }] : [];
  });
  return [...windows, ...tables];
}

/** The table of an item with LUT Descriptor, LUT Explanation and LUT Data. */
export function readTable(item: DataSet, isSigned: boolean): LookupTable | undefined {
  const [descriptor, data] = [item.numbers('0028,3002'), item.bytes('0028,3006')];
  if (descriptor.length < 3 || !data) return undefined;
  return makeLookupTable(descriptor, data, { isSigned, explanation: item.text('0028,3003') ?? '' });
}

function readShape(text: string | undefined): VoiFunction {
  return text === 'SIGMOID' || text === 'LINEAR_EXACT' ? text : 'LINEAR';
}
