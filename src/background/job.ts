/** Work that can be done in a thread. Its module exports it under the name `job`. */
export interface Job<Task, Result> {
  /** Loads what `run` needs. */
  prepare?(): void;
  /** @param task plain data that can travel between threads, as the result must be */
  run(task: Task): Result | Promise<Result>;
}
