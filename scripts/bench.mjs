// `npm run bench`: sets up, bundles, measures ours beside the peers and prints a table; `--json` a JSON document.
// `npm run bench -- NAME…` runs some (small, rows, stream, judge, fill, recalculate), `--runs=N` sets the repetitions.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { ROOT, setUp } from "./setup.mjs";

setUp();
const { default: webpack } = await import("webpack");

const FOLDER = path.join(ROOT, "node_modules", ".cache", "mattrakan-bench");
const NAMES = ["small", "rows", "stream", "judge", "fill", "recalculate"];
const args = process.argv.slice(2), json = args.includes("--json");
const runs = Number(args.find((arg) => arg.startsWith("--runs="))?.slice(7) ?? 7);
const wanted = args.filter((arg) => !arg.startsWith("--")), unknown = wanted.filter((name) => !NAMES.includes(name));
if (unknown.length > 0 || !(runs >= 1)) {
  console.error(`npm run bench -- [${NAMES.join("|")}]… [--json] [--runs=N]`);
  process.exit(1);
}

/** What ships is what is measured: the same loader and the same minifier as the command. */
const bundle = () => new Promise((resolve, reject) => {
  webpack({
    mode: "production", target: "node20", context: ROOT, devtool: false,
    entry: { child: "./test/bench/child.ts" },
    output: { path: FOLDER, filename: "[name].cjs" },
    resolve: { extensions: [".ts", ".js"] },
    externals: { hucre: "import hucre", webpack: "commonjs webpack" },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", exclude: /node_modules/, options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } } }] },
    performance: { hints: false },
  }, (error, stats) => {
    if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
    else resolve();
  });
});

mkdirSync(FOLDER, { recursive: true });
await bundle();

/** One measurement in a process of its own. */
const child = (...what) => {
  const { status, stdout } = spawnSync(process.execPath, ["--expose-gc", path.join(FOLDER, "child.cjs"), ...what], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, BENCH_FOLDER: FOLDER, BENCH_RUNS: String(runs) }, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`bench ${what.join(" ")} failed`);
  return JSON.parse(stdout);
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Sides that must not disturb each other (memory, garbage) run in processes of their own, in turn; of each number the median. */
const inTurn = (name) => {
  const seen = { ours: [], peer: [] };
  child(name, "prepare");
  for (let n = 0; n < runs; n++) for (const side of ["ours", "peer"]) seen[side].push(child(name, side));
  const medians = (sides) => Object.fromEntries(Object.keys(sides[0]).map((what) => [what, median(sides.map((one) => one[what]))]));
  return child(name, "judge", JSON.stringify({ ours: medians(seen.ours), peer: medians(seen.peer) }));
};

const figures = [];
for (const name of wanted.length > 0 ? wanted : NAMES) {
  if (!json) console.error(`${name} …`);
  figures.push(...(["rows", "stream", "fill"].includes(name) ? inTurn(name) : child(name)).map((figure) => ({ case: name, ...figure })));
}

if (json) console.log(JSON.stringify({ date: new Date().toISOString().slice(0, 10), node: process.versions.node, cores: cpus().length, runs, figures }, null, 2));
else {
  const wide = (text, width) => text + " ".repeat(Math.max(0, width - text.length));
  for (const { what, measured, limit, met, more } of figures) console.log(`${wide(what, 62)}${wide(measured, 12)}${wide(limit, 14)}${met ? "met" : "MISSED"}\n    ${more}`);
}
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
