import { pause, startLimits } from "./client/abort.ts";
import { checkDeadline, checkMilliseconds, checkNames, isRecord, kindOf } from "./client/checks.ts";
import type { NetworkError, TimeoutError } from "./client/errors.ts";
import { ApiError, BackupStateError, ParameterError, ResponseError } from "./client/errors.ts";
import { callHook, type RetryEvent } from "./client/hooks.ts";
import type { CallOptions } from "./client/options.ts";
import { mayPass, retryableStatuses } from "./client/retry.ts";

/** A client that shows backups, such as those of `openstackBackup`, `otcCbr` and `huaweiCbr`. */
export interface ShowsBackups<Backup> {
  showBackup(params: { backup_id: string }, options?: CallOptions): Promise<{ backup: Backup }>;
}

/** A client that shows tasks, such as those of `otcCbr` and `huaweiCbr`. */
export interface ShowsTasks<Task> {
  showTask(params: { operation_log_id: string }, options?: CallOptions): Promise<{ operation_log?: Task }>;
}

/** The part of a backup that is read. */
export interface HasStatus {
  readonly status?: string;
  readonly fail_reason?: string | null;
}

/** The part of a task that is read. */
export interface TaskState {
  readonly status?: string;
  readonly error_info?: { readonly code?: string | null; readonly message?: string | null } | null;
}

/** How to wait. */
export interface WaitOptions<Watched> {
  signal?: AbortSignal | undefined;
  /** Time for the whole wait, in ms. Default: `Infinity`, the wait then ends with the backup or task only. */
  deadline?: number | undefined;
  /** Time between two looks, in ms. Default: 5,000. */
  interval?: number | undefined;
  /** Called with what each look has found. */
  onProgress?: ((watched: Watched) => void) | undefined;
  /** Called when a look failed in a way that may pass, and is repeated. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

export interface WaitForBackupOptions<Backup> extends WaitOptions<Backup> {
  /** The state to wait for; `"deleted"` also means that the backup is not found any more. Default: "available". */
  until?: string | undefined;
}

const optionNames = ["signal", "deadline", "interval", "onProgress", "onRetry"];

/**
 * Waits until a backup is in a state, and returns it as it was seen last; undefined if it is gone and was never seen.
 * Failures that may pass, such as 503, do not end the wait before its deadline.
 * Throws BackupStateError as soon as the backup is in an error state, TimeoutError when the time is over, and what
 * `showBackup` throws.
 *
 * @example
 * const { backup } = await cinder.createBackup({ body: { backup: { volume_id } } });
 * await waitForBackup(cinder, backup.id, { deadline: 3_600_000 });
 */
export async function waitForBackup<Backup extends HasStatus>(
  client: ShowsBackups<Backup>,
  backupId: string,
  options: WaitForBackupOptions<Backup> = {},
): Promise<Backup | undefined> {
  checkNames(options, [...optionNames, "until"]);
  const { until = "available" } = options;
  let last: Backup | undefined;
  return watch(`backup ${backupId}`, options, async (call) => {
    try {
      const answer = await client.showBackup({ backup_id: backupId }, call);
      last = foundIn(answer, "backup", `backup ${backupId}`);
    } catch (error) {
      if (until === "deleted" && isGone(error)) return { value: last };
      throw error;
    }
    await callHook(options.onProgress, last);
    if (last.status === until) return { value: last };
    if (last.status?.startsWith("error") === true) {
      throw new BackupStateError(backupId, last.status, until, last.fail_reason ?? undefined);
    }
    return undefined;
  });
}

/**
 * Waits until a task of Cloud Backup and Recovery has succeeded, and returns it. Restoring, replicating and migrating
 * end in a task.
 * Failures that may pass, such as 503, do not end the wait before its deadline.
 * Throws BackupStateError if the task was skipped, failed or timed out, TimeoutError when the time is over, and what
 * `showTask` throws.
 *
 * @example
 * const { job_id } = await huawei.restoreBackup({ backup_id, body });
 * if (job_id !== undefined) await waitForTask(huawei, job_id, { deadline: 3_600_000 });
 */
export async function waitForTask<Task extends TaskState>(
  client: ShowsTasks<Task>,
  taskId: string,
  options: WaitOptions<Task> = {},
): Promise<Task> {
  checkNames(options, optionNames);
  return watch(`task ${taskId}`, options, async (call) => {
    const answer = await client.showTask({ operation_log_id: taskId }, call);
    const task = foundIn(answer, "operation_log", `task ${taskId}`);
    await callHook(options.onProgress, task);
    const { status = "", error_info: problem } = task;
    if (status === "success") return { value: task };
    if (["failed", "timeout", "skipped"].includes(status)) {
      const reason = [problem?.code, problem?.message].filter(Boolean).join(": ");
      throw new BackupStateError(taskId, status, "success", reason === "" ? undefined : reason, "task");
    }
    return undefined;
  });
}

/** Looks until a look returns a value, or the time is over. */
async function watch<Value>(
  what: string,
  options: WaitOptions<never>,
  look: (call: CallOptions) => Promise<{ readonly value: Value } | undefined>,
): Promise<Value> {
  const { interval = 5_000, deadline, signal, onRetry } = options;
  checkMilliseconds("interval", interval);
  checkDeadline(deadline);
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new ParameterError("signal", `${kindOf(signal)} was given; give an AbortSignal`);
  }
  const limits = startLimits({ signal, deadline }, { method: "GET", url: what });
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const found = await look({ signal: limits.signal });
        if (found !== undefined) return found.value;
      } catch (error) {
        limits.signal?.throwIfAborted();
        if (!isPassing(error)) throw error;
        const asked = error instanceof ApiError ? error.retryAfter : undefined;
        const status = error instanceof ApiError ? { status: error.status, requestId: error.requestId } : {};
        const { method, url } = error;
        await callHook(onRetry, {
          operationId: undefined,
          method,
          url,
          attempt,
          wait: asked ?? interval,
          error,
          ...status,
        });
        if (asked !== undefined && asked > interval) await pause(asked - interval, limits.signal);
      }
      await pause(interval, limits.signal);
    }
  } finally {
    limits.dispose();
  }
}

function isPassing(error: unknown): error is ApiError | NetworkError | TimeoutError {
  return error instanceof ApiError ? retryableStatuses.includes(error.status) : mayPass(error);
}

/** Huawei Cloud may answer 401 for a backup that was deleted. */
function isGone(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || error.status === 401);
}

function foundIn<Name extends string, Found>(
  answer: { readonly [name in Name]?: Found },
  name: Name,
  what: string,
): Found {
  const found = isRecord(answer) ? answer[name] : undefined;
  if (isRecord(found)) return found as Found;
  const seen = { status: 200, method: "GET", url: what, requestId: undefined };
  throw new ResponseError(`the answer has no \`${name}\``, seen);
}
