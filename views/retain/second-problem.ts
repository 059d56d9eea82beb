import type { Story } from "../../src/core/retain/story.ts";
import { lastEvent } from "../mail/names.ts";
import type { T } from "../words.ts";

/** "Second problem in 12 days", when the case opened as one; null when it did not. */
export function secondProblem(t: T, story: Story): string | null {
  const { second_in_days: days } = lastEvent(story, "opened")?.data ?? {};
  return typeof days === "number" ? t("Second problem in {{count}} days", { count: days }) : null;
}
