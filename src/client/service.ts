export { createService } from "../core/service.ts";
