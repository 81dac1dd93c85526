import { Refusal, type Handlers } from "../answer.ts";
import { seeded } from "../data/random.ts";
import { timeOf } from "../data/times.ts";
import { at, recordAt, textAt, type Json } from "../../json.ts";
import { pageOfAll } from "../spec/documented.ts";

/** What a task is about. */
interface Work {
  readonly operation_type: string;
  readonly projectId: string;
  readonly resource?: { readonly id: unknown; readonly name: unknown; readonly type: unknown };
  /** Further fields of the task. */
  readonly fields?: Json;
  /** The part of `extra_info` that the operation has for itself. */
  readonly extra?: Json;
  /** What is done at the end; it hears whether all went well. */
  readonly end: (isGood: boolean) => void;
}

export interface Tasks {
  /** Starts a task: it waits, runs, and ends by itself. Returns its ID. */
  start(work: Work): string;
  /** Brings all tasks to where they are by now, or ends them all, well or not. */
  settle(all?: boolean, isGood?: boolean): void;
  readonly handlers: Handlers;
}

interface Running {
  readonly task: Json;
  readonly started: number;
  readonly end: (isGood: boolean) => void;
}

/** The operation log. The time that a backup takes is half waiting, half running. */
export function tasksOf(place: {
  readonly documented: () => readonly Json[];
  readonly creationTime: number;
  readonly now: () => number;
  readonly write: (time: number, micros: number) => string;
}): Tasks {
  const { creationTime, now, write } = place;
  const random = seeded("tasks");
  const started: Json[] = [];
  const running = new Set<Running>();
  let before: readonly Json[] | undefined;
  const all = () => [...started, ...(before ??= place.documented())];

  function start({ operation_type, projectId, resource, fields, extra, end }: Work): string {
    const created_at = write(now(), 0);
    const id = random.uuid();
    const common = { progress: 0, request_id: `req-${random.uuid()}` };
    const task: Json = {
      id,
      operation_type,
      project_id: projectId,
      status: "waiting",
      created_at,
      started_at: created_at,
      updated_at: created_at,
      error_info: { code: "", message: "" },
      extra_info: { common, ...(resource === undefined ? {} : { resource }), ...extra },
      ...fields,
    };
    started.unshift(task);
    running.add({ task, started: now(), end });
    return id;
  }

  function settle(isAll = false, isGood = true): void {
    for (const one of [...running]) {
      const { task, started: since, end } = one;
      const passed = now() - since;
      if (!isAll && passed < creationTime / 2) continue;
      const isOver = isAll || passed >= creationTime;
      const common = recordAt(task, "extra_info", "common") ?? {};
      common["progress"] = isOver ? 100 : 50;
      task["status"] = !isOver ? "running" : isGood ? "success" : "failed";
      task["updated_at"] = write(now(), 0);
      if (!isOver) continue;
      task["ended_at"] = task["updated_at"];
      if (!isGood) task["error_info"] = { code: "BackupService.9900", message: "The sandbox made this task fail." };
      running.delete(one);
      end(isGood);
    }
  }

  return {
    start,
    settle,
    handlers: {
      listTasks(call) {
        settle();
        const { query, session } = call;
        const from = query["start_time"] === undefined ? -Infinity : timeOf(query["start_time"]);
        const until = query["end_time"] === undefined ? Infinity : timeOf(query["end_time"]);
        const resource = (task: Json, name: string) => at(task, "extra_info", "resource", name);
        const operation_logs = all().filter(
          (task) =>
            task["project_id"] === session?.project?.id &&
            ["operation_type", "provider_id", "status", "vault_id", "vault_name"].every(
              (name) => query[name] === undefined || query[name] === task[name],
            ) &&
            ["id", "name"].every(
              (name) => query[`resource_${name}`] === undefined || query[`resource_${name}`] === resource(task, name),
            ) &&
            (task["created_at"] === undefined || timeOf(task["created_at"]) >= from) &&
            (task["created_at"] === undefined || timeOf(task["created_at"]) <= until),
        );
        return { status: 200, body: pageOfAll({ operation_logs, count: operation_logs.length }, call) };
      },
      showTask({ params, session }) {
        settle();
        const task = all().find(({ id }) => id === params["operation_log_id"]);
        if (task === undefined || textAt(task, "project_id") !== session?.project?.id) {
          throw new Refusal(404, "Operation log does not exist.", "BackupService.6500");
        }
        return { status: 200, body: { operation_log: task } };
      },
    },
  };
}
