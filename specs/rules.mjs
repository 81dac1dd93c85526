// Lint rules of our own, on top of Redocly's. specs/README.md says what the extensions mean.

import { follow, isRecord, isText, nameOf } from "./rules/nodes.mjs";
import { listHasPaging, pagingNamesExist } from "./rules/paging.mjs";
import { knownExtensions, noGaps } from "./rules/gaps.mjs";

/** An operation names the page that it was made from. */
const sourcePage = () => ({
  Operation({ externalDocs: docs, ...operation }, ctx) {
    const report = (message, path = []) => {
      ctx.report({
        message: `${nameOf(operation, ctx)}: ${message}`,
        location: ctx.location.child(path).key(),
      });
    };
    if (!isRecord(docs)) {
      report("externalDocs is missing. Name the source page: its title as description, its address as url.");
      return;
    }
    if (!isText(docs.description)) {
      report("externalDocs.description is missing or empty. Put the title of the source page there.", [
        "externalDocs",
        "description",
      ]);
    }
    if (!/^https:\/\/[^\s/]+/.test(docs.url)) {
      report(
        `externalDocs.url is ${JSON.stringify(docs.url) ?? "missing"}. Put the page's public https address there.`,
        ["externalDocs", "url"],
      );
    }
  },
});

/** An answer that has content shows what it looks like, in one media type at least. */
const answerHasExample = () => ({
  Operation(operation, ctx) {
    const from = ctx.location.source.absoluteRef;
    for (const [status, answer] of Object.entries(operation.responses ?? {})) {
      if (!status.startsWith("2")) continue;
      const { content } = follow(ctx, answer, from).node ?? {};
      const media = Object.values(content ?? {});
      const shown = media.some(
        ({ example, examples }) => example !== undefined || Object.keys(examples ?? {}).length > 0,
      );
      if (media.length > 0 && !shown) {
        ctx.report({
          message: `${nameOf(operation, ctx)}: the ${status} answer has no example. Put the page's example into examples/ and refer to it.`,
          location: ctx.location.child(["responses", status]).key(),
        });
      }
    }
  },
});

/** A root document, in YAML or JSON, has `openapi` as a top-level key. */
const isRootDocument = ({ body }) => /^(\{\s*)?["']?openapi["']?\s*:/m.test(body);

/** A reference into a root document makes the bundler copy components. */
const noRefIntoRoot = () => ({
  ref(node, ctx, { location }) {
    if (!location || !isRootDocument(location.source)) return;
    ctx.report({
      message: `$ref ${JSON.stringify(node.$ref)} leads into a root document, so the bundle doubles components. Move its target into a file of its own.`,
      location: ctx.location.child(["$ref"]),
    });
  },
});

const CONFLICT_KEYS = ["says", "also", "verdict"];

/** A conflict between pages is told in full. */
const conflictShape = () => ({
  SpecExtension(value, ctx) {
    if (ctx.key !== "x-doc-conflict") return;
    const conflicts = Array.isArray(value) && value.length > 0 ? value : [value];
    for (const conflict of conflicts) {
      const fields = isRecord(conflict) ? conflict : {};
      const faults = [
        ...CONFLICT_KEYS.filter((key) => !isText(fields[key])).map((key) => `${key} is missing or empty`),
        ...Object.keys(fields)
          .filter((key) => !CONFLICT_KEYS.includes(key))
          .map((key) => `${key} is no known key`),
      ];
      if (faults.length === 0) continue;
      ctx.report({
        message: `x-doc-conflict: ${faults.join("; ")}. Write {says, also, verdict}, each a sentence, or a list of these.`,
        location: ctx.location.key(),
      });
    }
  },
});

export default () => ({
  id: "cloud-backups",
  rules: {
    oas3: {
      "source-page": sourcePage,
      "paging-names-exist": pagingNamesExist,
      "list-has-paging": listHasPaging,
      "known-extensions": knownExtensions,
      "no-gaps": noGaps,
      "answer-has-example": answerHasExample,
      "no-ref-into-root": noRefIntoRoot,
      "conflict-shape": conflictShape,
    },
  },
});
