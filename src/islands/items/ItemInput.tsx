import { FrameLater } from './FrameLater.tsx';
import { Hotspot } from './Hotspot.tsx';
import { Matching } from './Matching.tsx';
import { NumberField } from './NumberField.tsx';
import { Options } from './Options.tsx';
import { Ordering } from './Ordering.tsx';
import { Solution } from './Solution.tsx';
import type { ViewProps } from './view.ts';

/** The view of the item's type. */
export function ItemInput(props: ViewProps) {
  const { item } = props;
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return <Options {...props} item={item} />;
    case 'ordering':
      return <Ordering {...props} item={item} />;
    case 'matching':
      return <Matching {...props} item={item} />;
    case 'numeric':
      return <NumberField {...props} item={item} />;
    case 'calculation':
      return (
        <>
          {item.options.length > 0 ? <Options {...props} item={item} /> : <NumberField {...props} item={item} />}
          {props.isAnswered && (
            <FrameLater>
              <Solution lines={item.solution} />
            </FrameLater>
          )}
        </>
      );
    case 'hotspot':
      return <Hotspot {...props} item={item} />;
  }
}
