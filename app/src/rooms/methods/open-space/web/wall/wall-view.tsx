// The wall read from the back of the room: défis on one side, atouts on the other, groups under their titles (R066).
import { getWall, type WallColumn as Side } from '@trame/core/methods/open-space';
import { type WallColumn, WallColumns } from '../../../../workshop/web/index.js';
import type { OpenSpaceProjectorProps } from '../activity.js';
import { Sign } from './sign.js';
import { useWords } from './words.js';

export function WallView({ state, page }: OpenSpaceProjectorProps) {
  const words = useWords().wall;
  const { challenge, asset } = getWall(state);
  const format = ({ kind, groups, ungrouped }: Side): WallColumn => ({
    id: kind,
    title: words[kind],
    sign: <Sign kind={kind} />,
    groups: [
      ...groups.map(({ group, cards }) => ({
        id: group.id,
        title: group.title ?? words.untitled,
        slips: cards,
      })),
      ...(ungrouped.length === 0
        ? []
        : [{ id: 'alone', title: groups.length > 0 ? words.alone : null, slips: ungrouped }]),
    ],
    empty: kind === 'challenge' ? words.noChallenge : words.noAsset,
  });
  return (
    <WallColumns
      label={words.title}
      page={page}
      columns={[format(challenge), format(asset)]}
      emptyTitle={words.none}
      emptyText={words.noneText}
    />
  );
}
