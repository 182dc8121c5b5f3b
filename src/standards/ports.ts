import rows from './ports.json' with { type: 'json' };

/** A port as IANA's Service Name and Transport Protocol Port Number Registry has it. */
export interface Port {
  port: number;
  /** The service name as registered, such as `acr-nema` for port 104. */
  service: string;
  transports: string[];
  /** What the service is called in the field, such as `dicom`; several ports may serve one. */
  family: string;
}

const ports: readonly Port[] = rows;

/** The largest number that a TCP or UDP port can have. */
export const largestPort = 65_535;

/** What is registered for a port number: none, one, or one for each transport. */
export function findPort(number: number): Port[] {
  return ports.filter(({ port }) => port === number);
}

/** The ports of a service, by its registered name or by its family, in whatever case. */
export function portsOf(service: string): Port[] {
  const wanted = service.toLowerCase();
  return ports.filter((port) => port.service === wanted || port.family === wanted);
}
