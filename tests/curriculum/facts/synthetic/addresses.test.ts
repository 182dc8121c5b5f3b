import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAddresses } from '../../../../src/curriculum/facts/synthetic/addresses.ts';

const texts = (text: string) => findAddresses(text).map((finding) => finding.text);

test('public addresses are found, private, documented and special ones are not', () => {
  expect(texts('8.8.8.8 11.0.0.0 172.32.0.1 192.0.3.1 100.64.0.1')).toEqual([
    '8.8.8.8',
    '11.0.0.0',
    '172.32.0.1',
    '192.0.3.1',
    '100.64.0.1',
  ]);
  expect(
    texts(
      '10.1.2.3 172.16.0.1 172.31.255.254 192.168.1.1/24 192.0.2.40 198.51.100.23 203.0.113.40 127.0.0.1 0.0.0.0 169.254.1.1 224.0.0.1 255.255.255.0 0.0.0.255',
    ),
  ).toEqual([]);
});

test('the ends of every private block are inside, their neighbours outside', () => {
  fc.assert(
    fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (b, c, d) => {
      expect(texts(`10.${b}.${c}.${d}`)).toEqual([]);
      expect(texts(`9.${b}.${c}.${d}`)).toHaveLength(1);
      expect(texts(`172.${b}.${c}.${d}`)).toHaveLength(b >= 16 && b <= 31 ? 0 : 1);
    }),
  );
});

test('sections, versions, UIDs and numbers over 255 are no addresses', () => {
  expect(
    texts('§7.6.3.1, Section 8.15.3.1, C.7.6.3.1, version 3.6.9.1, 1.2.840.10008.1.1, 8.8.8.300, 3.30.6.4.1'),
  ).toEqual([]);
});

test('public names and e-mail addresses are found, those for documentation are not', () => {
  expect(texts('pacs.hospital.org, nurse@clinic.nl. See www.vendor.com:104')).toEqual([
    'pacs.hospital.org',
    'nurse@clinic.nl',
    'www.vendor.com',
  ]);
  expect(
    texts(
      'example.org www.example.com a@example.net archive.northlight.example x.test y.invalid z.internal q.local localhost dicom.nema.org',
    ),
  ).toEqual([]);
});

test('file names, units and user names are no names of machines', () => {
  expect(texts('ct.dcm send.log index.html mGy.cm nurse.invento e.g. i.e. 12.5.org2')).toEqual([]);
});
