import type { Errors, Typed } from "../../../views/ask/feedback.tsx";
import type { Mode } from "../../core/ask/response.ts";
import { foldEmail, isEmail } from "../../core/org/email.ts";
import type { Unit } from "../../core/org/unit.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { Incoming } from "../../flow/ask/take-response.ts";
import type { Form } from "../form.ts";

export type Read = { typed: Typed; errors: Errors };

export const emptyForm = (key: string): Read => ({
  typed: { key, score: null, comment: "", contactMe: false, name: "", email: "", phone: "" },
  errors: {},
});

export const scoreOf = (text: string | null): number | null => (/^(?:\d|10)$/.test(text ?? "") ? Number(text) : null);

/**
 * What was typed and what is wrong with it. `freshKey` stands in for a key that was tampered with. Somebody who is `known`, by an
 * invitation, is not asked who they are.
 */
export function readFeedback(form: Form, freshKey: string, known?: Pick<Customer, "name" | "email">): Read {
  const key = form.text("key");
  const typed: Typed = {
    key: /^[0-9a-f-]{36}$/.test(key) ? key : freshKey,
    score: scoreOf(form.text("score")),
    comment: form.text("comment", 5000),
    contactMe: form.has("contact_me"),
    name: known ? (known.name ?? "") : form.text("name", 100),
    email: known ? (known.email ?? "") : form.text("email", 254),
    phone: form.text("phone", 40),
  };
  return { typed, errors: errorsOf(typed) };
}

function errorsOf({ score, comment, contactMe, email, phone }: Typed): Errors {
  const errors: Errors = {};
  if (score === null && comment === "" && !contactMe) errors.score = "Choose a number, or write a few words below.";
  if (contactMe && email === "" && phone === "")
    errors.email = "Give an e-mail address or a telephone number, so that we can contact you.";
  else if (email !== "" && !isEmail(foldEmail(email)))
    errors.email = "This is not an e-mail address. It looks like cleo@example.com.";
  if (phone !== "" && !isPhone(phone))
    errors.phone = "This is not a telephone number. Use digits, such as +33 6 12 34 56 78.";
  return errors;
}

const isPhone = (text: string): boolean => /^\+?[\d\s()./-]+$/.test(text) && text.replace(/\D/g, "").length >= 5;

export function incomingOf(typed: Typed, store: Pick<Unit, "code">, mode: Extract<Mode, "web" | "kiosk">): Incoming {
  const { score, contactMe } = typed;
  const email = typed.email === "" ? null : foldEmail(typed.email);
  return {
    store: store.code,
    mode,
    survey: null,
    customer: { name: typed.name || null, email, phone: typed.phone.replace(/\s+/g, "") || null },
    answers: {},
    score,
    comment: typed.comment || null,
    note: null,
    suspectsProblem: false,
    contactMe,
    at: null,
  };
}

/** The same form with the same words counts once; sent again with other words, it is another answer. */
export function answerKey(key: string, incoming: Incoming): string {
  const words = new Bun.CryptoHasher("sha256").update(JSON.stringify(incoming)).digest("hex").slice(0, 16);
  return `form:${key}:${words}`;
}
