import { startConflicts } from "./conflicts.ts";
import { startSearch } from "./search.ts";

startSearch();
startConflicts();
