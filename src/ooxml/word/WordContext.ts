import type { Relationship } from "../package/Package";
import type { XmlScanner } from "../xml/scanXml";
import type { ListCounter } from "./numbering";
import type { StyleLookup } from "./wordStyles";

/** What is known of the document while its text is read. */
export interface WordContext {
  styles: StyleLookup;
  count: ListCounter;
  relations(): Map<string, Relationship>;
  /** Takes a text box: stands on its open `txbxContent`, leaves on its close. */
  box(xml: XmlScanner): void;
  /** True once the newer form of a drawing was read, so that the older copy of the same text is not. */
  choice: boolean;
  /** Stretches of text and links that may still be kept; it counts down. */
  runsLeft: number;
}
