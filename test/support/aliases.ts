const at = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;

/** The package's own name in tests, as its `exports` have it for users. */
export const aliases = [
  { find: /^cloud-backups$/, replacement: at("src/index.ts") },
  { find: /^cloud-backups\/node$/, replacement: at("src/node/index.ts") },
  { find: /^cloud-backups\/drift$/, replacement: at("src/drift.ts") },
  { find: /^cloud-backups\/([\w-]+)$/, replacement: at("generated/$1/client.ts") },
  { find: /^cloud-backups\/([\w-]+)\/openapi\.json$/, replacement: at("generated/$1/openapi.json") },
];
