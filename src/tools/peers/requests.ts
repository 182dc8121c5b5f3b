import { buildRequest, requestPresets } from '../../formats/dimse/association/request-presets.ts';
import type { AssociateRequest } from '../../formats/dimse/pdu/pdu.ts';
import { sopClasses as sop, syntaxes as ts } from '../../formats/dimse/uids.ts';

const noItems = { roles: [], extended: [], commonExtended: [] };
const echo = buildRequest('ECHO_SCU', [[sop.verification, [ts.implicitLittle]]]);
const many = Array.from({ length: 128 }, (_, place) => place * 2 + 1);

/** Requests that nobody offers as a preset and that an acceptor nevertheless must answer. */
const strange: Record<string, AssociateRequest> = {
  'wrong called title': { ...echo, calledTitle: 'ARCHVIE' },
  'lower case called title': { ...echo, calledTitle: 'archive' },
  'unknown calling title': { ...echo, callingTitle: 'STRANGER' },
  'storing into an area to be read': { ...requestOf('ct'), calledTitle: 'READONLY' },
  'an area for another caller': { ...echo, calledTitle: 'PRIVATE' },
  'an area for this caller': { ...requestOf('ct'), calledTitle: 'PRIVATE' },
  'foreign application context': { ...echo, applicationContext: '2.25.123456789' },
  'protocol version 2 alone': { ...echo, protocolVersion: 2 },
  'protocol versions 1 and 2': { ...echo, protocolVersion: 3 },
  'no contexts': { ...echo, contexts: [] },
  'a context without transfer syntaxes': {
    ...echo,
    contexts: [{ id: 1, abstractSyntax: sop.verification, transferSyntaxes: [] }],
  },
  'an even context ID': {
    ...echo,
    contexts: [{ id: 2, abstractSyntax: sop.verification, transferSyntaxes: [ts.implicitLittle] }],
  },
  'one context ID twice': {
    ...echo,
    contexts: [sop.verification, sop.ct].map((abstractSyntax) => ({
      id: 1,
      abstractSyntax,
      transferSyntaxes: [ts.implicitLittle],
    })),
  },
  'all 128 contexts': {
    ...echo,
    contexts: many.map((id) => ({ id, abstractSyntax: sop.ct, transferSyntaxes: [ts.explicitLittle] })),
  },
  'big endian alone': buildRequest('OLD_MR', [[sop.mr, [ts.explicitBig]]]),
  'big endian first': buildRequest('OLD_MR', [[sop.mr, [ts.explicitBig, ts.implicitLittle, ts.explicitLittle]]]),
  'implicit before explicit': buildRequest('CT_ROOM_2', [[sop.ct, [ts.implicitLittle, ts.explicitLittle]]]),
  'any length': { ...echo, user: { ...echo.user, maximumLength: 0 } },
  'a short length': { ...echo, user: { ...echo.user, maximumLength: 4096 } },
  'both roles for storage': buildRequest('CT_ROOM_2', [[sop.ct, [ts.implicitLittle]]], {
    user: { ...noItems, roles: [{ sopClass: sop.ct, scu: true, scp: true }] },
  }),
};

/** Every request that is sent to real acceptors and shown to a real reader, by its name. */
export const requests: Record<string, AssociateRequest> = {
  ...Object.fromEntries(requestPresets.map(({ title, request }) => [title, request])),
  ...strange,
};

function requestOf(id: string): AssociateRequest {
  return requestPresets.find((preset) => preset.id === id)?.request ?? echo;
}
