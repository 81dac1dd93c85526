export type { List, Page } from "../core/paging/list.ts";
