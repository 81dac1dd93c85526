import { bundle, servicesOf } from "./scripts/generate/bundle.ts";
import { holdAll } from "./scripts/facts/run.ts"; import { pagesOf, sources } from "./scripts/facts/sources.ts"; import { details, table } from "./scripts/facts/report.ts";
const root = process.argv[2]!; const wanted = process.argv.slice(3);
const docs = await bundle(root, servicesOf(root));
const s = holdAll(sources.map((x) => ({ ...x, pages: pagesOf("/work/shared/docs", x) })), docs).filter((x) => wanted.length===0||wanted.includes(x.service));
console.log(details(s, false)); console.log(table(s));
