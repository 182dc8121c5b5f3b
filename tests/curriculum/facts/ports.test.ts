import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePorts } from '../../../src/curriculum/facts/ports.ts';
import { findPort } from '../../../src/standards/ports.ts';

const textsOf = (text: string) => judgePorts(text).map((finding) => finding.text);

test.each([
  ['Send HL7 on port 104 to it', 'HL7 on port 104'],
  ['port 2575 for DICOM', 'port 2575 for DICOM'],
  ['443/tcp is SSH', '443/tcp is SSH'],
  ['NTP uses UDP port 161', 'NTP uses UDP port 161'],
  ['LDAP (port 443)', 'LDAP (port 443'],
  ['It listens on port 70000.', 'port 70000'],
])('%s is wrong', (text, offending) => {
  expect(textsOf(text)).toEqual([offending]);
});

test.each([
  'its rule for DICOM, port 104, and port 2762 for DICOM over TLS',
  'HL7 on port 2575; HL7 on port 6661 at this site; DICOM on port 4104',
  'orthanc --port 4242, which speaks DICOM',
  'never HL7 on port 104',
  'TCP from 10.20.1.0/24, any port, to 10.40.16.9, port 104',
  'DICOMweb on port 443 and syslog over TLS on port 6514',
  'HTTPS does not use it. Port 104 is open.',
])('%s is left alone', (text) => {
  expect(textsOf(text)).toEqual([]);
});

test('a port above 65,535 is found, and one that no table has may be any service’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (port) => {
      fc.pre(findPort(port).length === 0);
      expect(judgePorts(`DICOM on port ${port}`)).toHaveLength(port > 65_535 ? 1 : 0);
    }),
  );
});
