export * from "../client/operation.ts";
