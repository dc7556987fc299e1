import { tooLarge } from "../FileFault";

/** What may still be kept of one file, all its sheets together; it counts down. */
export interface Room { cells: number; bytesOfText: number; items: number }

/** Far more than an office's workbook holds, and little enough for the memory of a small machine. */
export const newRoom = (): Room => ({ cells: 16_000_000, bytesOfText: 128 * 1024 * 1024, items: 600_000 });

/** @throws FileFault `too-large` when there is no room for so many more */
export const takeRoom = (room: Room, what: keyof Room, count: number): void => {
  room[what] -= count;
  if (room[what] < 0) throw tooLarge(`more ${what} than we hold`);
};
