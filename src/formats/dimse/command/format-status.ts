/** A Status (0000,0900) with its class: `A700 failure` (PS3.7 Annex C). */
export function formatStatus(status: number): string {
  return `${status.toString(16).toUpperCase().padStart(4, '0')} ${classOfStatus(status)}`;
}

/** Success, pending, cancel, warning or failure, by the digits of a Status (PS3.7 Annex C). */
export function classOfStatus(status: number): 'success' | 'pending' | 'cancel' | 'warning' | 'failure' {
  if (status === 0) return 'success';
  if (status === 0xff00 || status === 0xff01) return 'pending';
  if (status === 0xfe00) return 'cancel';
  const isWarning = [0x0001, 0x0107, 0x0116].includes(status) || status >> 12 === 0xb;
  return isWarning ? 'warning' : 'failure';
}
