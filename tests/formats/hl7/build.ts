import * as fc from 'fast-check';

const value = fc.stringMatching(/^[A-Za-z0-9 .\-äé漢]{0,6}$/);
const joined = (part: fc.Arbitrary<string>, delimiter: string) =>
  fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(delimiter));
const field = joined(joined(joined(value, '&'), '^'), '~');
const segment = fc
  .tuple(fc.constantFrom('PID', 'PV1', 'ORC', 'OBR', 'OBX', 'ZDS'), fc.array(field, { minLength: 1, maxLength: 6 }))
  .map(([name, fields]) => [name, ...fields].join('|'));

/** Messages with the usual delimiters and every level, their segments ended by carriage returns. */
export const anyMessage = fc
  .array(segment, { maxLength: 5 })
  .map((segments) => ['MSH|^~\\&|RIS|A|PACS|B|20261116090000||ORM^O01^ORM_O01|1|P|2.5.1', ...segments].join('\r'));

/** Texts that come near to being messages: segments, delimiters, line ends and framing in any order. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'MSH',
        'PID',
        'BHS',
        '|',
        '^',
        '~',
        '\\',
        '&',
        '#',
        '^~\\&',
        '\r',
        '\n',
        '\r\n',
        '\u000b',
        '\u001c',
        ' ',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
