import type { DataSet } from '../dicom/data-set.ts';
import type { Archive } from '../query/archive.ts';

/** A request to the simulated origin server. */
export interface WebRequest {
  method: string;
  /** Below the base address, with its query: `/studies?PatientID=1`. */
  target: string;
  headers: Record<string, string>;
  body?: Uint8Array;
}

/** What it answers, and in plain words why. */
export interface WebResponse {
  status: number;
  headers: Record<string, string>;
  /** The data sets of a JSON body, whole. */
  json?: DataSet[];
  /** Any other body. */
  body?: Uint8Array;
  remarks: string[];
  /** The archive with what was stored, after a successful POST. */
  archive?: Archive;
}

/** The base address of the simulated server; `.example` belongs to nobody (RFC 2606). */
export const base = 'https://pacs.example/dicom-web';

/** The reason phrases of the statuses that it uses (PS3.18 §8.5). */
export const reasons: Record<number, string> = {
  200: 'OK',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  415: 'Unsupported Media Type',
};

/** A refusal with no body. */
export function refuse(status: number, remark: string, headers: Record<string, string> = {}): WebResponse {
  return { status, headers, remarks: [remark] };
}

/** Finds a header whatever its case. */
export function headerOf(headers: Record<string, string>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
