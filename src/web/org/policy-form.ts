import type { Person } from "../../core/org/person.ts";
import { type Policy, type Rung, type RungWho, rungRoles } from "../../core/retain/policy.ts";
import { LONGEST_LADDER } from "../../core/retain/policy-check.ts";
import { policyFields } from "../../core/retain/policy-fields.ts";
import type { Form } from "../form.ts";

/** The policy that a form tells, `before` with its fields; what is no number becomes NaN, which the check refuses in words. */
export function readPolicyForm(form: Form, before: Policy, people: readonly Person[]): Policy {
  const figures = policyFields.reduce((policy, { name, get, set }) => {
    if (!form.has(name)) return policy;
    const said = form.text(name, 20);
    return set(policy, typeof get(before) === "string" ? said : numberIn(said));
  }, before);
  return {
    ...figures,
    warnAt: form
      .text("warnAt", 60)
      .split(/[\s,;%]+/)
      .filter(Boolean)
      .map((share) => numberIn(share) / 100),
    quietHours: form.has("quiet")
      ? { from: form.text("quietFrom", 5), until: form.text("quietUntil", 5), closedDays: form.has("quietClosed") }
      : null,
    ladder: form.text("ladder", 10) === "own" ? rungsIn(form, people) : null,
  };
}

const numberIn = (said: string): number => (said === "" ? Number.NaN : Number(said.replace(",", ".")));

function rungsIn(form: Form, people: readonly Person[]): Rung[] {
  return Array.from({ length: LONGEST_LADDER }, (_, i) => i).flatMap((i): Rung[] => {
    const who = whoIn(form.text(`rung${i}`, 120), people);
    return who ? [{ who, afterOpeningHours: numberIn(form.text(`after${i}`, 10) || "4"), channel: "mail" }] : [];
  });
}

/** "level:district", "role:admin", "person:ID"; anything else is no rung. */
function whoIn(said: string, people: readonly Person[]): RungWho | null {
  const [kind, ...rest] = said.split(":");
  const value = rest.join(":");
  if (kind === "level" && value !== "") return { kind, level: value };
  const role = rungRoles.find((one) => one === value);
  if (kind === "role" && role) return { kind, role };
  const person = people.find(({ id }) => id === value);
  return kind === "person" && person ? { kind, personId: person.id, name: person.name } : null;
}
