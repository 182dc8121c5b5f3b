import { textOf } from '../../../formats/dicom/data-set.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import { instancesOf } from '../../../formats/query/entities.ts';
import { retrieve, type Retrieved } from '../../../formats/query/retrieve.ts';
import { offers, stations } from './stations.ts';

/** What is ordered of the archive: a study by its UID, and by which way. */
export interface Order {
  uid: string;
  way: 'C-MOVE' | 'C-GET';
  /** The Move Destination of a C-MOVE. */
  to: string;
  /** What the SCU of a C-GET offered, one of `offers`. */
  offer: string;
  isCancelled: boolean;
}

/** An order, with what became of it. */
export interface Ordered {
  order: Order;
  retrieved: Retrieved;
}

/** Sends the order to the archive. */
export function order(archive: Archive, order: Order): Ordered {
  const { uid, way, to, offer, isCancelled } = order;
  const identifier = { '00080052': { vr: 'CS', Value: ['STUDY'] }, '0020000D': { vr: 'UI', Value: [uid] } };
  const classes = archive.studies.flatMap(instancesOf).map((instance) => textOf(instance, '00080016'));
  const receivers = way === 'C-MOVE' ? stations : [offers[offer]?.receiver(classes)].filter((one) => one !== undefined);
  const retrieval = {
    root: 'study' as const,
    identifier,
    ...(way === 'C-MOVE' && { destination: to }),
    ...(isCancelled && { cancelAfter: 2 }),
  };
  return { order, retrieved: retrieve(archive, retrieval, receivers) };
}
