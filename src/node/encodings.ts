import { constants } from "node:buffer";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { explain } from "../client/network-error.ts";
import { ResponseTooLarge } from "../client/transport.ts";

/** The encodings that are asked for. */
export const acceptedEncodings = "gzip, deflate, br";

type Decode = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array<ArrayBuffer>>;

const unzip = promisify(gunzip);
const withHeader = promisify(inflate);
const withoutHeader = promisify(inflateRaw);

const decoders: Readonly<Record<string, Decode>> = {
  gzip: unzip,
  "x-gzip": unzip,
  br: promisify(brotliDecompress),
  // Some servers leave out the header of zlib; its first byte ends in 8.
  deflate: (bytes, options) => (((bytes[0] ?? 0) & 15) === 8 ? withHeader : withoutHeader)(bytes, options),
};

/**
 * The body without its content encodings; unknown ones are left. Rejects for a body that is not complete, and with
 * ResponseTooLarge, before it is all in memory, for one that is larger than allowed.
 */
export async function decoded(body: ArrayBuffer, encodings: string, maxResponseSize: number): Promise<ArrayBuffer> {
  if (body.byteLength === 0) return body;
  const options = { maxOutputLength: Math.min(maxResponseSize, constants.MAX_LENGTH) };
  let bytes = new Uint8Array(body);
  for (const encoding of encodings.toLowerCase().split(/ *, */).toReversed()) {
    const decode = decoders[encoding];
    if (decode === undefined) break;
    try {
      bytes = await decode(bytes, options);
    } catch (cause) {
      if (isTooLarge(cause)) throw new ResponseTooLarge();
      explain(cause, `: the body is no ${encoding}, or was cut short`);
      throw cause;
    }
  }
  const { buffer, byteOffset, byteLength } = bytes;
  return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
}
