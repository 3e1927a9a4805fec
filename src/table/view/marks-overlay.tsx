import 'konva/lib/shapes/Line';
import 'konva/lib/shapes/Rect';
import 'konva/lib/shapes/Text';
import { Group, Layer, Line, Rect, Stage, Text } from 'react-konva/lib/ReactKonvaCore';
import { type BoxMm, boundsOf } from '@/core/kernel/geometry';
import { type Camera, toScreen } from '@/table/scene/camera';
import { stretchedBox } from '@/table/scene/marking';
import { graduations, measuredMm } from '@/table/scene/measure';
import type { Mark } from './mark';
import { seamLeft } from './seam';
import type { TableStore } from './table';
import type { LaidMeasure } from './table-state';
import { useTable } from './use-table';

const MARK = '#9a86ff';
const MARK_INK = '#14101f';
const EVIDENCE = '#ffd27d';
const EDGE = '#000000a6';
const SCALE_BODY = '#f4f2ecf2';
const LABEL_FONT = '"Noto Sans", system-ui, sans-serif';

interface MarksOverlayProps {
  readonly store: TableStore;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  /** Writes a distance for people, such as '12.4 mm'. */
  readonly formatMm: (mm: number) => string;
}

/** Everything that is drawn over the page: numbered marks, the rectangle being stretched, the scale, pointed-out evidence. */
export function MarksOverlay({ store, marks, selected, formatMm }: MarksOverlayProps) {
  const state = useTable(store, (whole) => whole);
  const { camera, desk, page, marking, measure, outlined, comparison } = state;
  const stretched = marking && stretchedBox(marking);
  const cursor = marking && marking.stage !== 'done' ? toScreen(camera, marking.cursor) : null;
  return (
    <Stage width={desk.width} height={desk.height} listening={false}>
      <Layer listening={false}>
        {marks.map((mark, index) =>
          mark.target.kind === 'page' && mark.target.page === page.id ? (
            <NumberedMark
              key={mark.id}
              camera={camera}
              box={boundsOf(mark.target.region)}
              label={String(index + 1)}
              strong={mark.id === selected}
            />
          ) : null,
        )}
        {outlined?.page === page.id && (
          <Outline camera={camera} box={outlined.box} colour={EVIDENCE} dashed width={2.5} />
        )}
        {stretched && <Outline camera={camera} box={stretched} colour={MARK} dashed width={2} />}
        {cursor && <Crosshair left={cursor.left} top={cursor.top} />}
        {measure && <Ruler camera={camera} laid={measure} formatMm={formatMm} />}
        {comparison?.mode === 'overlaid' && (
          <Line points={[seamLeft(state), 0, seamLeft(state), desk.height]} stroke={MARK} strokeWidth={1.5} />
        )}
      </Layer>
    </Stage>
  );
}

interface BoxProps {
  readonly camera: Camera;
  readonly box: BoxMm;
}

function onDesk({ camera, box }: BoxProps) {
  const at = toScreen(camera, box);
  return { x: at.left, y: at.top, width: box.width * camera.scale, height: box.height * camera.scale };
}

function Outline({
  camera,
  box,
  colour,
  dashed,
  width,
}: BoxProps & { colour: string; dashed?: boolean; width: number }) {
  const place = onDesk({ camera, box });
  return (
    <>
      <Rect {...place} stroke={EDGE} strokeWidth={width + 2} cornerRadius={5} />
      <Rect {...place} stroke={colour} strokeWidth={width} cornerRadius={5} {...(dashed && { dash: [7, 5] })} />
    </>
  );
}

function NumberedMark({ camera, box, label, strong }: BoxProps & { readonly label: string; readonly strong: boolean }) {
  const { x, y } = onDesk({ camera, box });
  const width = 12 + label.length * 8;
  return (
    <>
      <Outline camera={camera} box={box} colour={MARK} width={strong ? 3.5 : 2} />
      <Group x={x - 1} y={y - 25}>
        <Rect
          width={width}
          height={20}
          fill={MARK}
          cornerRadius={5}
          shadowColor="#000"
          shadowOpacity={0.5}
          shadowBlur={4}
        />
        <Text
          width={width}
          height={21}
          align="center"
          verticalAlign="middle"
          text={label}
          fill={MARK_INK}
          fontSize={12}
          fontStyle="600"
          fontFamily={LABEL_FONT}
        />
      </Group>
    </>
  );
}

function Crosshair({ left, top }: { readonly left: number; readonly top: number }) {
  const arms = [
    [left - 16, top, left - 4, top],
    [left + 4, top, left + 16, top],
    [left, top - 16, left, top - 4],
    [left, top + 4, left, top + 16],
  ];
  return arms.flatMap((points) => [
    <Line key={`edge ${points}`} points={points} stroke={EDGE} strokeWidth={4} lineCap="round" />,
    <Line key={`arm ${points}`} points={points} stroke={MARK} strokeWidth={2} lineCap="round" />,
  ]);
}

interface RulerProps {
  readonly camera: Camera;
  readonly laid: LaidMeasure;
  readonly formatMm: (mm: number) => string;
}

function Ruler({ camera, laid: { measure, held }, formatMm }: RulerProps) {
  const from = toScreen(camera, measure.from);
  const to = toScreen(camera, measure.to);
  const length = Math.hypot(to.left - from.left, to.top - from.top);
  const turn = (Math.atan2(to.top - from.top, to.left - from.left) * 180) / Math.PI;
  const ends = { from: 0, to: length };
  return (
    <Group x={from.left} y={from.top} rotation={turn}>
      <Rect
        x={-8}
        y={0}
        width={length + 16}
        height={38}
        fill={SCALE_BODY}
        cornerRadius={4}
        shadowColor="#000"
        shadowBlur={10}
        shadowOpacity={0.5}
        shadowOffsetY={3}
      />
      {graduations(measure).map(({ mm, long }) => (
        <Line
          key={mm}
          points={[mm * camera.scale, 0, mm * camera.scale, long ? 13 : 7]}
          stroke="#26282d"
          strokeWidth={mm % 10 === 0 ? 1.4 : 0.9}
          opacity={camera.scale < 3 && !long ? 0 : 1}
        />
      ))}
      <Text
        x={0}
        y={18}
        width={length}
        align="center"
        text={formatMm(measuredMm(measure))}
        fill="#17181b"
        fontSize={13}
        fontStyle="600"
        fontFamily='"Noto Sans Mono", monospace'
      />
      {(['from', 'to'] as const).map((end) => (
        <Line
          key={end}
          points={[ends[end], -16, ends[end], 0]}
          stroke={end === held ? MARK : '#26282d'}
          strokeWidth={end === held ? 4 : 2.5}
          lineCap="round"
        />
      ))}
    </Group>
  );
}
