import { expect, test } from "bun:test";
import { render } from "../../views/jsx/html.ts";
import { AuditCalls, type AuditTask } from "../../views/retain/audit-calls.tsx";
import { words } from "../../views/words.ts";

const reader = { t: words("en"), locale: "en", zone: "UTC", now: "2026-01-12T09:00:00.000Z" };
const task: AuditTask = {
  id: "a",
  claim: { seq: 1, what: "called", at: "2026-01-05T09:00:00.000Z", personId: "ann", name: "Ann" },
  store: "Lyon 2",
  zone: "Europe/Paris",
  customer: { name: "Cleo", phone: "+33612345678" },
  dueAt: "2026-01-08T18:00:00.000Z",
  asksIfSolved: false,
};
const isOverdue = (one: AuditTask) =>
  render(<AuditCalls reader={reader} tasks={[one]} done={false} />).includes("Overdue");

test("a call that should have been made stands out; one that is not due, or that a letter asks, does not", () => {
  expect(isOverdue(task)).toBe(true);
  expect(isOverdue({ ...task, dueAt: "2026-01-13T18:00:00.000Z" })).toBe(false);
  expect(isOverdue({ ...task, customer: { name: "Cleo", phone: null } })).toBe(false);
});
