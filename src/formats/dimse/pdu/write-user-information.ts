import type { UserInformation } from './pdu.ts';
import { join, writeCounted, writeItem, writeNumber, writeText } from './write-bytes.ts';

/** User Information (50H) with its items in ascending order of their types (PS3.8 §9.3.2.3, PS3.7 §D.3.3). */
export function writeUserInformation(user: UserInformation): Uint8Array {
  const { maximumLength, implementationClass, operations, implementationVersion, identity, identityAnswer } = user;
  const items: Uint8Array[] = [];
  if (maximumLength !== undefined) items.push(writeItem(0x51, [writeNumber(maximumLength, 4)]));
  if (implementationClass !== undefined) items.push(writeItem(0x52, [writeText(implementationClass)]));
  if (operations)
    items.push(writeItem(0x53, [writeNumber(operations.invoked, 2), writeNumber(operations.performed, 2)]));
  for (const { sopClass, scu, scp } of user.roles)
    items.push(writeItem(0x54, [writeCounted(writeText(sopClass)), Uint8Array.of(scu ? 1 : 0, scp ? 1 : 0)]));
  if (implementationVersion !== undefined) items.push(writeItem(0x55, [writeText(implementationVersion)]));
  for (const { sopClass, information } of user.extended)
    items.push(writeItem(0x56, [writeCounted(writeText(sopClass)), information]));
  for (const { sopClass, serviceClass, related } of user.commonExtended) {
    const list = join(related.map((uid) => writeCounted(writeText(uid))));
    items.push(
      writeItem(0x57, [sopClass, serviceClass].map((uid) => writeCounted(writeText(uid))).concat(writeCounted(list))),
    );
  }
  if (identity) {
    const { type, isResponseRequested, primary, secondary } = identity;
    const head = Uint8Array.of(type, isResponseRequested ? 1 : 0);
    items.push(writeItem(0x58, [head, writeCounted(primary), writeCounted(secondary)]));
  }
  if (identityAnswer) items.push(writeItem(0x59, [writeCounted(identityAnswer)]));
  return writeItem(0x50, items);
}
