import { useOffline } from './offline/use-offline.ts';
import { describePart } from './offline/words.ts';

/** On the page that stands for one that is not kept: the parts that open without a network. */
export default function NotKept() {
  const { phase } = useOffline();
  if (phase.name === 'opening') return <p role="status">Looking what is kept on this device …</p>;
  if (phase.name !== 'ready') return <p role="status">Nothing else is kept on this device.</p>;
  const { parts } = phase.state;
  return (
    <ul class="list parts" aria-labelledby="on-this-device">
      {parts.map((part) => (
        <li key={part.id} class="part plainly">
          <span>{part.title}</span>
          <span class="how">{describePart(part)}</span>
        </li>
      ))}
    </ul>
  );
}
