// What would pass in silence: a misspelt extension, a text that nobody wrote.

import { isRecord, isText } from "./nodes.mjs";

const onRoot = ["the root of openapi.yaml", (node) => "openapi" in node];
const onOperation = ["an operation", (node) => "responses" in node];
const onParameter = ["a parameter", (node) => "in" in node];
const onSchema = ["a schema", (node) => !onRoot[1](node) && !onOperation[1](node) && !onParameter[1](node)];
const anywhere = ["any element", () => true];

/** Where each extension may stand, and which values it may have if they are few. */
const EXTENSIONS = {
  "x-also-documented": { on: [onOperation] },
  "x-any-cloud": { on: [onRoot], values: [true] },
  "x-catalog-types": { on: [onRoot] },
  "x-count": { on: [onOperation] },
  "x-doc-conflict": { on: [anywhere] },
  "x-enumDescriptions": { on: [onSchema] },
  "x-login-domains": { on: [onRoot] },
  "x-microversion": { on: [onOperation, onParameter, onSchema] },
  "x-microversion-headers": { on: [onRoot] },
  "x-microversion-wanted": { on: [onOperation] },
  "x-paging": { on: [onOperation] },
  "x-retry-safe": { on: [onOperation], values: [true, false] },
  "x-session": { on: [onParameter], values: ["project"] },
  "x-source": { on: [anywhere] },
};

/** Every `x-` key is one that specs/README.md tells of, and stands where it means something. */
export const knownExtensions = () => ({
  SpecExtension(value, ctx) {
    const key = String(ctx.key);
    const known = EXTENSIONS[key];
    const report = (message) => ctx.report({ message: `${key} ${message}`, location: ctx.location.key() });
    if (known === undefined) {
      report(`is no known key. Correct it, or remove it; there are ${Object.keys(EXTENSIONS).join(", ")}.`);
    } else if (isRecord(ctx.parent) && !known.on.some(([, fits]) => fits(ctx.parent))) {
      report(`means nothing here. It stands on ${known.on.map(([place]) => place).join(" or ")}.`);
    } else if (known.values !== undefined && !known.values.includes(value)) {
      report(`is ${JSON.stringify(value)}. It can be ${known.values.map((one) => JSON.stringify(one)).join(" or ")}.`);
    }
  },
});

const TEXTS = ["description", "summary", "title"];

/** No text is empty, and nothing is marked TODO, in comments neither. */
export const noGaps = () => {
  const read = new Set();
  return {
    any: {
      enter(node, ctx) {
        const { source } = ctx.location;
        if (!read.has(source.absoluteRef)) {
          read.add(source.absoluteRef);
          for (const [index, line] of source.body.split("\n").entries()) {
            const col = line.search(/\bTODO\b/) + 1;
            // An empty text is reported below.
            if (col === 0 || /:\s*""/.test(line)) continue;
            ctx.report({
              message: `Something is still to do: ${line.trim()}`,
              // A place in a comment has no pointer; Redocly would put that of the node.
              location: { source, pointer: undefined, start: { line: index + 1, col } },
            });
          }
        }
        if (!isRecord(node)) return;
        for (const key of TEXTS) {
          if (typeof node[key] !== "string" || isText(node[key])) continue;
          ctx.report({ message: `${key} is empty. Write a sentence.`, location: ctx.location.child([key]).key() });
        }
      },
    },
  };
};
