import { headerOf, type WebRequest } from './exchange.ts';
import { partsOf, readAccept, type MediaType } from './media-type.ts';

/** In which form a body is given. */
export type Form = 'json' | 'parts' | 'single';

const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** The form in which metadata or the results of a search go out, or nothing that the client accepts (PS3.18 §8.7.3). */
export function acceptJson(request: WebRequest): Form | undefined {
  const isJson = ({ name }: MediaType) => /^(?:\*\/\*|application\/\*|application\/dicom\+json)$/.test(name);
  return accepted(request).some(isJson) ? 'json' : undefined;
}

/** The form in which objects go out; a single part for a single instance only (PS3.18 §10.4.4). */
export function acceptObjects(request: WebRequest, count: number): Form | undefined {
  for (const type of accepted(request)) {
    const syntax = type.parameters['transfer-syntax'] ?? '*';
    if (syntax !== '*' && syntax !== explicitLittleEndian) continue;
    const parts = partsOf(type);
    if (type.name === '*/*' || parts === 'application/dicom' || parts === '*/*') return 'parts';
    if (type.name === 'application/dicom' && count === 1) return 'single';
  }
  return undefined;
}

function accepted({ headers }: WebRequest): MediaType[] {
  return readAccept(headerOf(headers, 'Accept') ?? '*/*');
}
