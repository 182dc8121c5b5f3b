/** Bytes that one side of a connection sends, in one packet. */
export interface Packet {
  /** Tells connections apart; the requestor's port is 40000 and this. */
  connection: number;
  isFromRequestor: boolean;
  /** At most 65,000. */
  payload: Uint8Array;
}

/** A capture file with these packets between two addresses of loopback, the acceptor on port 104. */
export function writePcap(packets: Packet[]): Buffer {
  // Magic number, version 2.4, zone, accuracy, longest packet, and raw IP (LINKTYPE_RAW, 101).
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0xa1b2c3d4, 0);
  head.writeUInt16LE(2, 4);
  head.writeUInt16LE(4, 6);
  head.writeUInt32LE(0x40000, 16);
  head.writeUInt32LE(101, 20);
  const sent = new Map<string, number>();
  return Buffer.concat([head, ...packets.map((packet, place) => writeRecord(packet, place, sent))]);
}

/** One packet with its time, a millisecond after the one before it; `sent` counts the bytes of each direction. */
function writeRecord(packet: Packet, place: number, sent: Map<string, number>): Buffer {
  const { connection, isFromRequestor, payload } = packet;
  const key = (isRequestor: boolean) => `${connection} ${isRequestor}`;
  const sequence = sent.get(key(isFromRequestor)) ?? 1;
  const acknowledged = sent.get(key(!isFromRequestor)) ?? 1;
  sent.set(key(isFromRequestor), sequence + payload.length);

  const tcp = Buffer.alloc(20);
  const ports = [40_000 + connection, 104];
  const [from = 0, to = 0] = isFromRequestor ? ports : ports.toReversed();
  tcp.writeUInt16BE(from, 0);
  tcp.writeUInt16BE(to, 2);
  tcp.writeUInt32BE(sequence, 4);
  tcp.writeUInt32BE(acknowledged, 8);
  tcp.writeUInt16BE(0x5018, 12); // five words of header; PSH and ACK
  tcp.writeUInt16BE(65_535, 14);

  const ip = Buffer.alloc(20);
  ip.writeUInt8(0x45, 0);
  ip.writeUInt16BE(40 + payload.length, 2);
  ip.writeUInt16BE(0x4000, 6); // do not fragment
  ip.writeUInt8(64, 8);
  ip.writeUInt8(6, 9);
  ip.set([127, 0, 0, isFromRequestor ? 1 : 2], 12);
  ip.set([127, 0, 0, isFromRequestor ? 2 : 1], 16);

  const record = Buffer.alloc(16);
  record.writeUInt32LE(0, 0);
  record.writeUInt32LE(place * 1000, 4);
  record.writeUInt32LE(40 + payload.length, 8);
  record.writeUInt32LE(40 + payload.length, 12);
  return Buffer.concat([record, ip, tcp, payload]);
}
