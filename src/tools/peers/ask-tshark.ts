import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Said } from './tell-meaning.ts';
import { writePcap, type Packet } from './write-pcap.ts';

/** What stands for itself or is reckoned from the rest: types and lengths of items, and the words of headings. */
const passedOver =
  /^(pdu\.|assoc\.item\.|userinfo(\.asyncneg|\.rolesel|\.extneg|\.user_identify)?$|userinfo\.\w+\.sopclassuid\.len$|userinfo\.user_identify\.\w+_length$|userinfo\.(unknown|data)$|pdv\.ctx\.invalid$|assoc\.(reject|abort)$|no_|multiple_|status_msg|data\.tag|tag)/;

/** What `tshark` finds in each packet; Error when it cannot be run. */
export function askTshark(packets: Packet[]): Said[][] {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-pcap-'));
  const file = join(folder, 'pdus.pcap');
  writeFileSync(file, writePcap(packets));
  const { stdout, error } = spawnSync('tshark', ['-r', file, '-T', 'pdml', '-d', 'tcp.port==104,dicom'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  rmSync(folder, { recursive: true });
  if (error) throw error;
  return stdout.split('<packet>').slice(1).map(readPacket);
}

function readPacket(pdml: string): Said[] {
  const fields = pdml
    .slice(pdml.indexOf('<proto name="dicom"'))
    .matchAll(/<field name="([^"]*)"[^>]*? show="([^"]*)"/g);
  return [...fields].flatMap(([, name = '', shown = '']): Said[] => {
    const value = decode(shown);
    if (name === '') return readElement(value);
    const field = name.replace(/^dicom\./, '');
    return field === name || passedOver.test(field) ? [] : [[field, plain(field, value)]];
  });
}

/**
 * An element of a command as a heading shows it: `(0000,0110)          2 Message ID                      7`, with the
 * name of a UID after it in brackets, or the number of a status after its name.
 */
function readElement(heading: string): Said[] {
  const [, tag, rest = ''] = /^\((0000,[\da-f]{4})\) +\d+ (.*)$/.exec(heading) ?? [];
  const value = / {2,}(\S.*)$/.exec(rest)?.[1] ?? '';
  const [, code] = /\((0x[\da-f]+)\)$/.exec(value) ?? [];
  return tag ? [[tag, code ? String(Number(code)) : value.replace(/ \(.*\)$/, '').trim()]] : [];
}

/** Without the name of a UID, the `0x` of a number, and the spaces that fill a title. */
function plain(field: string, value: string): string {
  if (/syntax|actx|sopclassuid/.test(field)) return /\(([\d.]+)\)$/.exec(value)?.[1] ?? value;
  return /^0x[\da-f]+$/.test(value) ? String(Number(value)) : value.trim();
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
