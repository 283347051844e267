// Measuring as ratios: every candidate interleaved with the limit and with the limit again (the A/A control), medians of rounds.

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Runs candidates in turn, round after round, each for about the same time.
 *
 * @param {string} name what is measured
 * @param {Record<string, () => unknown>} candidates the first is the limit, 1.0
 * @param {{ rounds?: number, calls?: Record<string, number> }} options
 */
export const compare = async (name, candidates, { rounds = 15, calls = {} } = {}) => {
  const [limit] = Object.keys(candidates);
  const all = { ...candidates, "A/A control": candidates[limit] };
  const times = Object.fromEntries(Object.keys(all).map((key) => [key, []]));
  for (let round = -2; round < rounds; round += 1)
    for (const [key, run] of Object.entries(all)) {
      const repeats = calls[key] ?? calls[limit] ?? 1;
      const started = process.hrtime.bigint();
      for (let call = 0; call < repeats; call += 1) await run();
      const each = Number(process.hrtime.bigint() - started) / repeats;
      if (round >= 0) times[key]?.push(each);
    }
  print(name, Object.fromEntries(Object.entries(times).map(([key, each]) => [key, median(each)])), limit);
};

/** As `compare`, for plain functions that are too quick to wait for. */
export const compareFast = (name, candidates, { rounds = 25, calls = {} } = {}) => {
  const [limit] = Object.keys(candidates);
  const all = { ...candidates, "A/A control": candidates[limit] };
  const times = Object.fromEntries(Object.keys(all).map((key) => [key, []]));
  for (let round = -3; round < rounds; round += 1)
    for (const [key, run] of Object.entries(all)) {
      const repeats = calls[key] ?? 200;
      const started = process.hrtime.bigint();
      for (let call = 0; call < repeats; call += 1) run();
      const each = Number(process.hrtime.bigint() - started) / repeats;
      if (round >= 0) times[key]?.push(each);
    }
  print(name, Object.fromEntries(Object.entries(times).map(([key, each]) => [key, median(each)])), limit);
};

const print = (name, medians, limit) => {
  process.stdout.write(`\n${name}\n`);
  for (const [key, each] of Object.entries(medians)) {
    const ratio = each / medians[limit];
    const shown = each > 1e6 ? `${(each / 1e6).toFixed(1)} ms` : `${(each / 1e3).toFixed(2)} µs`;
    process.stdout.write(`  ${ratio.toFixed(2).padStart(8)}  ${shown.padStart(12)}  ${key}\n`);
  }
};

const leastSquares = (points) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [mx, my] = [mean(xs), mean(ys)];
  const slope = mean(points.map(([x, y]) => (x - mx) * (y - my))) / mean(xs.map((x) => (x - mx) ** 2));
  const rest = mean(points.map(([x, y]) => (y - my - slope * (x - mx)) ** 2));
  return { slope, r2: 1 - rest / mean(ys.map((y) => (y - my) ** 2)) };
};

/** The best of several rounds of a call, in nanoseconds. */
const best = (call, calls = 200, rounds = 15) => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const started = process.hrtime.bigint();
    for (let each = 0; each < calls; each += 1) call();
    least = Math.min(least, Number(process.hrtime.bigint() - started) / calls);
  }
  return least;
};

/** Prints how a call grows with a size, and how well a straight line fits. */
export const grows = (what, sizes, make) => {
  const points = sizes.map((size) => [size, best(make(size))]);
  const { slope, r2 } = leastSquares(points);
  process.stdout.write(
    `  linear in ${what}: ${slope.toFixed(0)} ns each, r² ${r2.toFixed(4)} (${points.map(([x, y]) => `${x}: ${(y / 1000).toFixed(1)} µs`).join(", ")})\n`,
  );
};
