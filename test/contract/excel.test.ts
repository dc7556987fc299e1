import { excelHost } from "../../src/host/excel/excelHost";
import { standIn } from "../stand-in/standIn";
import { hostContract } from "./hostContract";

hostContract("Excel, through Microsoft's own client", (book) => excelHost({ excel: standIn(book).excel }), { reckons: true });
