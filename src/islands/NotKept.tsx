import { useOffline } from './offline/use-offline.ts';

/** On the page that stands for one that is not kept: the parts that open without a network. */
export default function NotKept() {
  const { phase } = useOffline();
  if (phase.name === 'opening') return <p role="status">Looking what is kept on this device …</p>;
  if (phase.name !== 'ready') return <p role="status">Nothing else is kept on this device.</p>;
  const { parts } = phase.state;
  return (
    <ul class="list parts" aria-label="What is kept on this device">
      {parts.map(({ id, title, bytes, kept }) => (
        <li key={id} class="part plainly">
          <span>{title}</span>
          <span class="how">{kept === bytes ? 'kept' : kept === 0 ? 'not kept' : 'in part'}</span>
        </li>
      ))}
    </ul>
  );
}
