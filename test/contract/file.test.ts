import { fileHost } from "../../src/host/file/fileHost";
import { fileOfBook } from "./fileOfBook";
import { hostContract } from "./hostContract";

hostContract("a file", (book) => fileHost(fileOfBook(book)));
