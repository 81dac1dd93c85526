const at = (path: string) => new URL(`../${path}`, import.meta.url).pathname;

/** The package's own name in tests, as its `exports` have it for users. */
export const aliases = [
  { find: /^cloud-backups$/, replacement: at("src/index.ts") },
  { find: /^cloud-backups\/(drift|node)$/, replacement: at("src/$1/index.ts") },
  { find: /^cloud-backups\/([\w-]+)\/answers$/, replacement: at("generated/$1/answers.ts") },
];
