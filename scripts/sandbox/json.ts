export * from "../json.ts";
