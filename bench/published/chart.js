/** A chart as SVG, drawn without a browser: both axes in powers of ten, a line a series. */
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 340, 70, 50, 40, 150];
const COLOURS = ['#1f5fa8', '#b3401f', '#2c7a3f', '#7a3f96'];

/** @param series `points` of [x, y], both above nought */
export function chart({ title, x, y, series }) {
  const points = series.flatMap((one) => one.points);
  const across = scaleOf(
    points.map(([at]) => at),
    LEFT,
    WIDTH - RIGHT,
  );
  const upwards = scaleOf(
    points.map(([, value]) => value),
    HEIGHT - BOTTOM,
    TOP,
  );
  const body = [
    text(LEFT, 22, title, 'font-weight="bold"'),
    ...across.ticks.map((tick) => axisTick(across.at(tick), null, tick)),
    ...upwards.ticks.map((tick) => axisTick(null, upwards.at(tick), tick)),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, x, 'text-anchor="middle"'),
    text(LEFT, TOP - 6, y, 'font-size="11"'),
    ...series.flatMap((one, index) => line(one, COLOURS[index % COLOURS.length], across, upwards)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#222">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
${body.join('\n')}
</svg>
`;
}

function scaleOf(values, from, to) {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  const [first, last] = [Math.floor(low), Math.ceil(high === low ? low + 1 : high)];
  const at = (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from);
  return { at, ticks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)) };
}

function line({ name, points }, colour, across, upwards) {
  const drawn = points.map(([at, value]) => [across.at(at), upwards.at(value)].map((one) => one.toFixed(1)));
  const [endX, endY] = drawn.at(-1).map(Number);
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${drawn.map((point) => point.join(',')).join(' ')}"/>`,
    ...drawn.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`),
    text(endX + 8, endY + 4, name, `fill="${colour}"`),
  ];
}

function axisTick(atX, atY, value) {
  const label = value >= 1 ? String(value) : value.toPrecision(1);
  const grid = 'stroke="#ddd"';
  return atX === null
    ? `<path d="M${LEFT} ${atY.toFixed(1)}H${WIDTH - RIGHT}" ${grid}/>${text(LEFT - 6, atY + 4, label, 'text-anchor="end"')}`
    : `<path d="M${atX.toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}" ${grid}/>${text(atX, HEIGHT - BOTTOM + 16, label, 'text-anchor="middle"')}`;
}

const text = (x, y, words, attributes) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
