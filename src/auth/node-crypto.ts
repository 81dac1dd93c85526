interface Hmac {
  update(text: string): Hmac;
  digest(encoding: "hex"): string;
}

/** What of `node:crypto` hashes. */
export interface NodeCrypto {
  /** In hexadecimal. */
  hash(algorithm: "sha256", data: string | Uint8Array): string;
  createHmac(algorithm: "sha256", key: string): Hmac;
}

let found: NodeCrypto | false | undefined;

/**
 * Node's own hashing, undefined elsewhere. For texts as short as a signature is made of, Web Crypto spends ten times
 * as long on passing them to another thread. Asked for at run time, so that bundles for browsers need nothing of Node.
 */
export function nodeCrypto(): NodeCrypto | undefined {
  if (found === undefined) {
    const crypto = builtIn("node:crypto");
    found = isNodeCrypto(crypto) && crypto;
  }
  return found === false ? undefined : found;
}

function builtIn(name: string): unknown {
  const process: unknown = Reflect.get(globalThis, "process");
  const load: unknown = Reflect.get(Object(process), "getBuiltinModule");
  return typeof load === "function" ? Reflect.apply(load, process, [name]) : undefined;
}

function isNodeCrypto(value: unknown): value is NodeCrypto {
  const has = (name: string) => typeof Reflect.get(Object(value), name) === "function";
  return has("hash") && has("createHmac");
}
