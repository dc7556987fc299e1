import { memoryHost } from "../../src/host/memory/memoryHost";
import { hostContract } from "./hostContract";

hostContract("plain arrays", memoryHost);
