/** Uses a member that came after the floor, to prove that the lint over members finds such. */
export const overTheFloor = (range: Excel.Range): unknown => range.valuesAsJson;
