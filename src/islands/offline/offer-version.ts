import { putOff } from '../../stores/put-off.ts';
import { askWorker } from './ask-worker.ts';
import { takeVersion } from './take-version.ts';

/** Says quietly, at the foot of the window, that a new version is here and what it brings; once on a page. */
export async function offerVersion(waiting: ServiceWorker): Promise<void> {
  if (document.querySelector('.offer')) return;
  const place = make('aside', { className: 'offer notice', ariaLabel: 'A new version' });
  const told = make('div', { role: 'status' });
  place.append(told);
  document.body.append(place);
  // What takes the focus leaves room for it.
  document.documentElement.dataset['offered'] = '';

  const changes = await askWorker(waiting, { ask: 'changes' });
  const list = make('ul', {});
  list.append(...changes.slice(0, 3).map(({ says }) => make('li', { textContent: says })));
  told.append(make('p', { textContent: 'A new version is here.' }), ...(changes.length > 0 ? [list] : []));

  const now = make('button', { type: 'button', className: 'go', textContent: 'Take it now' });
  now.addEventListener('click', () => {
    now.disabled = true;
    void takeVersion(waiting).then((answer) => {
      if (answer === 'taken') return;
      now.disabled = false;
      told.replaceChildren(
        'Practice, the diagnostic or an exam is running in another tab. The new version waits until it is over.',
      );
    });
  });
  const later = make('button', { type: 'button', className: 'go quiet', textContent: 'Later' });
  later.addEventListener('click', () => {
    putOff();
    place.remove();
    delete document.documentElement.dataset['offered'];
  });
  const actions = make('p', { className: 'actions' });
  actions.append(now, later);
  place.append(actions);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  fields: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), fields);
}
