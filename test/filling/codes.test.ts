import { giveCodes } from "../../src/filling/codes";

const row = (no: string | null, name: string, parent: string | null = null) => ({ no, name, parent });

test("the source's own numbers are kept, and sub-measures stand under their parent", () => {
  const rows = [row("1", "a"), row("3", "p"), row("3.1", "x", "p"), row("3.10", "y", "p"), row(null, "z", "p")];
  expect(giveCodes(rows, [])).toEqual(["1", "3", "3.1", "3.10", "3.2"]);
});

test("a number that is taken, or none, becomes the next free whole number; children follow their parent there", () => {
  const rows = [row("1", "a"), row("1", "b"), row("1.1", "b1", "b"), row(null, "c")];
  expect(giveCodes(rows, ["2"])).toEqual(["1", "3", "3.1", "4"]);
});

test("the same measure text in two files does not mix their children", () => {
  const rows = [row("1", "f1\nm"), row("1.1", "f1\nx", "f1\nm"), row("1", "f2\nm"), row("1.1", "f2\nx", "f2\nm")];
  expect(giveCodes(rows, [])).toEqual(["1", "1.1", "2", "2.1"]);
});
