import type { WebRequest } from '../../../formats/dicomweb/exchange.ts';
import { writeSampleBody } from '../../../formats/dicomweb/sample-bodies.ts';
import type { Archive } from '../../../formats/query/archive.ts';
import type { Draft } from './examples.ts';

/** The request that the form makes. */
export function writeRequest(archive: Archive, { method, target, accept, contentType, body }: Draft): WebRequest {
  const headers = {
    ...(accept.trim() !== '' && { Accept: accept }),
    ...(method === 'POST' && { 'Content-Type': contentType }),
  };
  const path = target.startsWith('/') ? target : `/${target}`;
  return { method, target: path, headers, ...(method === 'POST' && { body: writeSampleBody(archive, body) }) };
}
