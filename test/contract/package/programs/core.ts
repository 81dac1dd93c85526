import process from "node:process";
import { surveyOf, type Place } from "./survey.ts";

const [, , text = "", crypto = ""] = process.argv;
// Elsewhere Web Crypto signs; so it must here, too.
if (crypto === "web-crypto") Reflect.deleteProperty(process, "getBuiltinModule");

const place: Place = JSON.parse(text);
const nodeCrypto = "getBuiltinModule" in globalThis.process;
const { node, deno, bun } = process.versions;
console.log(JSON.stringify({ version: deno ?? bun ?? node, nodeCrypto, survey: await surveyOf(place) }));
