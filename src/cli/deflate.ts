import { deflateRawSync } from "node:zlib";

/** Node's own deflate. Level 4 takes half the time of the usual 6 and a fifth more room, which only the largest books feel. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 4 });
