import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate and its key, as files and as text. */
export interface Issued {
  readonly certFile: string;
  readonly keyFile: string;
  readonly cert: string;
  readonly key: string;
}

/** An authority of one's own, which nobody else trusts. */
export interface Authority {
  readonly folder: string;
  readonly file: string;
  readonly pem: string;
  /** A certificate for these hosts and addresses. With a passphrase its key is encrypted. */
  issue(name: string, hosts: readonly string[], passphrase?: string): Issued;
  remove(): void;
}

const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];

export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), "cloud-backups-tls-"));
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const make = (name: string, ...args: string[]): Issued => {
    const certFile = join(folder, `${name}.pem`);
    const keyFile = join(folder, `${name}.key`);
    openssl(
      "req",
      "-x509",
      ...curve,
      "-days",
      "2",
      "-subj",
      `/CN=${name}`,
      "-keyout",
      keyFile,
      "-out",
      certFile,
      ...args,
    );
    return { certFile, keyFile, cert: readFileSync(certFile, "utf8"), key: readFileSync(keyFile, "utf8") };
  };
  const own = make("authority", "-noenc");
  return {
    folder,
    file: own.certFile,
    pem: own.cert,
    issue(name, hosts, passphrase) {
      const names = hosts.map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`)).join(",");
      const key = passphrase === undefined ? ["-noenc"] : ["-passout", `pass:${passphrase}`];
      const extensions = ["-addext", "basicConstraints=CA:FALSE", "-addext", `subjectAltName=${names}`];
      return make(name, "-CA", own.certFile, "-CAkey", own.keyFile, ...extensions, ...key);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
