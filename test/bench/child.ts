import { readSmall } from "./cases/readSmall";
import { readLarge } from "./cases/readLarge";
import { judge } from "./cases/judge";
import { fill } from "./cases/fill";
import { recalculate } from "./cases/recalculate";
import type { Step } from "./Step";

/** One measurement in this process; its JSON goes to the standard output. */
const run = async (name: string, step: string, given: string): Promise<unknown> => {
  switch (name) {
    case "small": return readSmall();
    case "rows": case "stream": return readLarge(name, step as Step, given);
    case "judge": return judge();
    case "fill": return fill(step as Step, given);
    case "recalculate": return recalculate();
    default: throw new Error(`no such case: ${name}`);
  }
};

const [name = "", step = "", given = ""] = process.argv.slice(2);
run(name, step, given).then((result) => { process.stdout.write(JSON.stringify(result ?? null)); }, (thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
  process.exitCode = 1;
});
