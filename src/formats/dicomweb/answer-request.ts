import type { Archive } from '../query/archive.ts';
import { commonHabits, type Habits } from '../query/habits.ts';
import { refuse, type WebRequest, type WebResponse } from './exchange.ts';
import { fetchObjects } from './fetch-objects.ts';
import { readResource } from './resource.ts';
import { search } from './search.ts';
import { storeObjects } from './store-objects.ts';

/** What the simulated origin server answers (PS3.18 §10); never throws, whatever is asked. */
export async function answerRequest(
  archive: Archive,
  request: WebRequest,
  habits: Habits = commonHabits,
): Promise<WebResponse> {
  const [path = ''] = request.target.split('?');
  const resource = readResource(path);
  if (!resource)
    return refuse(
      404,
      'The address names nothing: resources are /studies, /series, /instances and what lies below a UID.',
    );
  const isStore = path === '/studies' || (resource.kind === 'object' && resource.level === 'STUDY');
  if (request.method === 'POST' && isStore) return storeObjects(archive, resource, request);
  if (request.method !== 'GET')
    return refuse(405, `${request.method} is not for this resource.`, { Allow: isStore ? 'GET, POST' : 'GET' });
  return resource.kind === 'search'
    ? search(archive, resource, request, habits)
    : fetchObjects(archive, resource, request);
}
