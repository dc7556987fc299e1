import { HostFailure, type Host } from "../../workbook/Host";
import { changeMemory } from "./changeMemory";
import { lookAtMemory, MEMORY_ABILITIES } from "./lookAtMemory";
import { wholeBook, type MemoryBook } from "./MemoryBook";

/**
 * A workbook of plain arrays as a host, for tests and for showing a book without Excel. It does not reckon: a formula
 * cell shows the result that was written with it. The book given is copied and stays as it is.
 */
export const memoryHost = (given: MemoryBook): Host => {
  let book = wholeBook(given);
  return {
    abilities: MEMORY_ABILITIES,
    look: async (what) => lookAtMemory(wholeBook(book), what),
    change: async (patch) => {
      const { book: after, receipt } = changeMemory(book, patch);
      book = after;
      return receipt;
    },
    show: async () => undefined,
    watch: async () => async () => undefined,
    export: async () => { throw new HostFailure("unsupported", "export"); },
  };
};
