import { claimsOf, factRule } from '../../claim.ts';
import { judgePorts, listPortClaims } from '../../facts/ports.ts';

/** The IANA registry of service names and port numbers. */
export const ports = factRule({
  id: 'F9',
  sentence: 'A port that is said to be a service’s is registered for it.',
  advice: 'Look it up in the registry of IANA.',
  judges: 'ports of services',
  read: ({ text }) => claimsOf(listPortClaims(text), judgePorts(text)),
});
