import { useRef, useState } from 'preact/hooks';
import type { HotspotItem } from '../../engine/bank.ts';
import { findRegion } from '../../engine/items/hotspot.ts';
import { Html } from '../Html.tsx';
import { Option } from './Option.tsx';
import { Outline } from './Outline.tsx';
import type { ViewProps } from './view.ts';

/** The picture, which can be pointed at, and beside it the same places as native radios or checkboxes. */
export function Hotspot({ item, order, response, ...shown }: ViewProps<HotspotItem>) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(response ?? []);
  const { picture } = item;
  const regions = order.flatMap((id) => item.regions.find((region) => region.id === id) ?? []);
  const inputs = () => [...(box.current?.querySelectorAll<HTMLInputElement>('.opt input') ?? [])];

  function point({ currentTarget, clientX, clientY, button }: PointerEvent) {
    if (button !== 0) return;
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
    const at = { x: (100 * (clientX - left)) / width, y: (100 * (clientY - top)) / height };
    const region = findRegion(item.regions, at);
    inputs()
      .find(({ value }) => value === region)
      ?.click();
  }

  return (
    <div class="hotspot" ref={box} onInput={() => setChosen(inputs().flatMap((one) => (one.checked ? one.value : [])))}>
      <div class="picture" role="img" aria-label={picture.alt}>
        <div class="pointed drawing" onPointerUp={point}>
          {'image' in picture ? <img src={picture.image} alt="" /> : <Html as="span" html={picture.diagram} />}
          <svg class="outlines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {regions.map(({ id, shape }) => (
              <Outline key={id} shape={shape} class={nameOutline(id)} />
            ))}
          </svg>
        </div>
      </div>
      <div class="options">
        {regions.map(({ id, label, rationale }, i) => (
          <Option
            key={id}
            item={item}
            id={id}
            number={i + 1}
            isSeveral={item.keys.length > 1}
            rationale={rationale}
            response={response}
            {...shown}
          >
            <Html as="span" html={label} />
          </Option>
        ))}
      </div>
    </div>
  );

  function nameOutline(id: string): string {
    if (shown.isAnswered && item.keys.includes(id)) return 'is-right';
    return chosen.includes(id) ? (shown.isAnswered ? 'is-wrong' : 'is-chosen') : '';
  }
}
