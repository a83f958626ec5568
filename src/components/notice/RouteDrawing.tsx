import type { PointKind } from '../../domain/notice/route.ts';

type Point = { id: string; kind: PointKind; label: string; date: string };

const step = 58;
const top = 30;
const sway = [0, 9, 0, -9];

/** A line that winds down from today to the reminder, a mark for each stage. Shapes, not colours, tell them apart. */
export function RouteDrawing({ points }: { points: Point[] }) {
  const places = points.map((point, index) => ({
    ...point,
    x: 30 + (sway[index % sway.length] ?? 0),
    y: top + index * step,
  }));
  const course = places.map(({ x, y }, index) => {
    const before = places[index - 1];
    return before ? `C${before.x} ${before.y + step / 2} ${x} ${y - step / 2} ${x} ${y}` : `M${x} ${y}`;
  });
  return (
    <svg
      viewBox={`0 0 384 ${top * 2 + (points.length - 1) * step}`}
      class="notice-drawing"
      aria-hidden="true"
      focusable="false"
    >
      <path class="tint notice-course" d={course.join('')} />
      {places.map(({ id, kind, label, date, x, y }) => (
        <g key={id}>
          <g transform={`translate(${x} ${y})`}>{marks[kind]}</g>
          <text x="66" y={y - 3} class="notice-label">
            {label}
          </text>
          <text x="66" y={y + 16} class="notice-date">
            {date}
          </text>
        </g>
      ))}
    </svg>
  );
}

const ring = <circle class="ink notice-mark" r="6" />;
const buoy = (
  <>
    <path class="ink notice-mark" d="M-9 8L-5-8H5L9 8Z" />
    <path class="ink" d="M-7 1H7" />
  </>
);

const marks = {
  today: <circle class="ink notice-mark notice-full" r="6" />,
  posting: ring,
  sending: buoy,
  receipt: buoy,
  handover: ring,
  deliverable: <path class="ink notice-mark" d="M0-10L10 0 0 10-10 0Z" />,
  owed: <path class="ink notice-mark" d="M0-8A8 8 0 0 1 0 8A8 8 0 0 1 0-8ZM-3-2H3M-3 2H3" />,
  overdue: <path class="ink notice-mark notice-late" d="M0-8A8 8 0 0 1 0 8A8 8 0 0 1 0-8ZM-3-2H3M-3 2H3" />,
  'last-day': (
    <>
      <path class="ink" d="M-4 12V-18" />
      <path class="ink notice-flag" d="M-4-18L18-11-4-4Z" />
      <path class="ink notice-mark" d="M-12 12H4L1 18H-9Z" />
    </>
  ),
  invoice: <path class="ink notice-mark" d="M-7-8H7V8H-7ZM-3-3H3M-3 2H3" />,
  due: ring,
  reminder: ring,
};
