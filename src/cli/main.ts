import { CallFault, readCall, type Call } from "./arguments";
import { ownVersion } from "./files";
import { HELP } from "./help";
import type { Outcome } from "./Outcome";
import { check } from "./verbs/check";
import { fill } from "./verbs/fill";
import { fresh } from "./verbs/new";
import { progress } from "./verbs/progress";
import { read } from "./verbs/read";
import { set } from "./verbs/set";

const VERBS: Record<string, (call: Call) => Outcome | Promise<Outcome>> = { read, new: fresh, fill, check, progress, set };

const run = async (call: Call): Promise<Outcome> => {
  if (call.verb === "help") return { json: { help: HELP }, text: HELP, exit: 0 };
  if (call.verb === "version") return { json: { version: ownVersion() }, text: ownVersion(), exit: 0 };
  const verb = Object.hasOwn(VERBS, call.verb) ? VERBS[call.verb] : undefined;
  if (!verb) throw new CallFault(`${call.verb}: ไม่มีคำสั่งนี้ · no such command`);
  return verb(call);
};

/** Says an outcome on standard output; with --json the document and nothing else. */
const main = async (): Promise<void> => {
  try {
    const call = readCall(process.argv.slice(2));
    const { json, text, exit } = await run(call);
    process.stdout.write(call.json ? `${JSON.stringify(json, null, 1)}\n` : `${text}\n`);
    process.exitCode = exit;
  } catch (fault) {
    if (!(fault instanceof CallFault)) throw fault;
    process.stderr.write(`mattrakan: ${fault.message}\n\n${HELP}\n`);
    process.exitCode = 2;
  }
};

void main();
