import { expect, test } from 'vitest';
import { findPort, portsOf } from '../../src/standards/ports.ts';

test('a port has the service that is registered for it, by transport', () => {
  expect(findPort(104).map(({ service }) => service)).toEqual(['acr-nema']);
  expect(findPort(514)).toMatchObject([
    { service: 'shell', transports: ['tcp'] },
    { service: 'syslog', transports: ['udp'] },
  ]);
  expect(findPort(4242)).toEqual([]);
});

test('a service has all the ports of its family', () => {
  expect(portsOf('DICOM').map(({ port }) => port)).toEqual([104, 2761, 2762, 11_112]);
  expect(portsOf('syslog-tls').map(({ port }) => port)).toEqual([6514]);
});
