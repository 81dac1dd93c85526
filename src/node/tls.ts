import { createPrivateKey, X509Certificate } from "node:crypto";
import { createSecureContext } from "node:tls";
import { ParameterError } from "../client/errors.ts";

/** One or more certificates or a key in PEM. */
export type Pem = string | Uint8Array;

/** Whom to trust, and what to show to servers that ask. The names are those of `node:tls`. */
export interface TlsOptions {
  /** The certificate authorities to trust, in place of those that Node.js trusts. */
  ca?: Pem | readonly Pem[] | undefined;
  /** The client's own certificate, with its chain, for servers that demand one. */
  cert?: Pem | undefined;
  /** The key of `cert`. */
  key?: Pem | undefined;
  /** The passphrase of `key`. */
  passphrase?: string | undefined;
  /**
   * Whether the server must show a trusted certificate. Default: true. `false` is unsafe: whoever is on the way to the
   * server can read and change everything, credentials too.
   */
  rejectUnauthorized?: boolean | undefined;
}

export const tlsOptionNames: readonly (keyof TlsOptions)[] = ["ca", "cert", "key", "passphrase", "rejectUnauthorized"];

/** The options as both node:tls and undici take them. */
export type CheckedTls = ReturnType<typeof checkTls>;

/** A copy of the options. Throws ParameterError, which quotes nothing of them, for what cannot be used. */
export function checkTls({ ca, cert, key, passphrase, rejectUnauthorized }: TlsOptions) {
  const checked = {
    ...(ca === undefined ? {} : { ca: [ca].flat().map((one) => certificate("ca", one)) }),
    ...(cert === undefined ? {} : { cert: certificate("cert", cert) }),
    ...(key === undefined ? {} : { key: privateKey(key, passphrase) }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
  };
  if (cert !== undefined && key === undefined) throw new ParameterError("key", "is missing; a `cert` needs its key");
  if (key !== undefined && cert === undefined) throw new ParameterError("cert", "is missing; a `key` needs one");
  if (key !== undefined) usable("key", "does not belong to `cert`", () => createSecureContext(checked));
  return checked;
}

function certificate(name: string, given: Pem): string {
  const text = textOf(given);
  // Read one by one, since node:tls passes over what it cannot read.
  const found = text.match(/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----[^]*?-----END \1?CERTIFICATE-----/g) ?? [text];
  for (const one of found) usable(name, "is no certificate in PEM", () => new X509Certificate(one));
  return text;
}

function privateKey(given: Pem, passphrase: string | undefined): string {
  const key = textOf(given);
  const format = "is no private key in PEM";
  const problem =
    passphrase === undefined ? `${format}, or it needs a \`passphrase\`` : `${format} for this passphrase`;
  usable("key", problem, () => createPrivateKey(passphrase === undefined ? key : { key, passphrase }));
  return key;
}

function textOf(given: Pem): string {
  return typeof given === "string" ? given : new TextDecoder().decode(given);
}

function usable(name: string, problem: string, use: () => unknown): void {
  try {
    use();
  } catch {
    throw new ParameterError(name, problem);
  }
}
