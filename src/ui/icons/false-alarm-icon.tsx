import { IconFrame } from './icon-frame';

/** A genuine document called fraudulent. */
export function FalseAlarmIcon() {
  return (
    <IconFrame>
      <path d="M12 3.5 21 19.5H3z" />
      <path d="M12 9.5v5M12 17v.1" />
    </IconFrame>
  );
}
