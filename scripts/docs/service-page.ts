import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../generate/document.ts";
import { browserScript } from "./browser-script.ts";
import type { ServiceFacts } from "./facts.ts";
import { html } from "./html.ts";
import { annotated } from "./notes.ts";
import { policy } from "./policy.ts";
import { redocPage } from "./redoc.ts";
import type { Sample } from "./samples.ts";

const file = (name: string) => join(import.meta.dirname, name);
const script = browserScript("request-panel");

/** One service, all its operations, with samples and notes: a page that needs nothing but itself. */
export function servicePage(
  { id, factory, conflicts }: ServiceFacts,
  document: Document,
  samples: ReadonlyMap<string, readonly Sample[]>,
): Promise<string> {
  const count = conflicts.length;
  const link = html`<a href="index.html?conflicts=${id}#conflicts"
    >${count} ${count === 1 ? "conflict" : "conflicts"}</a
  >`;
  return redocPage(annotated(document, samples), file("service-page.template"), {
    policy,
    factory,
    script,
    style: ["service-page.css", "request-panel.css"].map((name) => readFileSync(file(name), "utf8")).join(""),
    conflicts: count === 0 ? "" : link.text,
  });
}
