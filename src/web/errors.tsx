import { WrongPage } from "../../views/org/wrong.tsx";
import { fragment, page } from "../../views/page.tsx";
import { Alert } from "../../views/parts/alert.tsx";
import { type T, words } from "../../views/words.ts";
import { Refused } from "../core/refused.ts";
import type { House } from "./app.ts";
import { frameOf } from "./frame.tsx";
import type { SignedInVisit } from "./gates.ts";
import { secured } from "./headers.ts";
import { Problem, problemAnswer } from "./problem.ts";
import { isHttps, type Visit } from "./visit.ts";
import { Wrong } from "./wrong.ts";

/**
 * Whatever went wrong, in words for who asked: a page, a part of a page for htmx, problem details for the API. Of a bug only
 * an id is told, which the log has too; of a body nothing is echoed. `code` is Elysia's name for errors of its own.
 */
export function errorAnswer(house: House, visit: Visit | SignedInVisit, error: unknown, code: string | number = "") {
  const how = { nonce: visit.nonce, https: isHttps(house.world) };
  if (visit.url.pathname.startsWith("/api/"))
    return secured(problemAnswer(house.world, error instanceof Wrong ? asProblem(error) : error, code), how);
  const t = "reader" in visit ? visit.reader.t : words("en");
  const { status, title, text } = tell(house, t, error, code);
  if (visit.isPartial)
    return secured(fragment(visit.nonce, <Alert tone="bad" title={title} text={text} />, { status }), how);
  const frame = frameOf(house, visit, { title, width: "narrow", status });
  return secured(page(frame, <WrongPage t={t} title={title} text={text} />), how);
}

type Told = { status: number; title: string; text: string };

function tell({ world }: House, t: T, error: unknown, code: string | number): Told {
  if (error instanceof Refused)
    return { status: 409, title: t("That did not work"), text: t(error.sentence, error.values) };
  if (error instanceof Problem) return { status: error.status, title: error.title, text: error.message };
  const status = error instanceof Wrong ? error.status : statuses[code];
  if (status !== undefined) return { status, title: t(sentences[status].title), text: t(sentences[status].text) };
  const id = world.newId();
  world.log(`Error ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const text = t("It was our fault, and nothing was changed. The log has it under {{id}}. Please try again.", { id });
  return { status: 500, title: t("Something broke"), text };
}

const statuses: Readonly<Record<string | number, Wrong["status"]>> = {
  NOT_FOUND: 404,
  PARSE: 400,
  VALIDATION: 422,
  INVALID_COOKIE_SIGNATURE: 400,
  INVALID_FILE_TYPE: 422,
};

const sentences: Readonly<Record<Wrong["status"], { title: string; text: string }>> = {
  400: { title: "We could not read that", text: "Go back, load the page again and send it once more." },
  403: {
    title: "This is not for you",
    text: "Your roles do not allow it, or another site tried to act in your name. Ask your administrator if you need it.",
  },
  404: {
    title: "There is nothing here",
    text: "The address may be wrong, or it belongs to a store that is not yours.",
  },
  413: { title: "That is too long", text: "Shorten it and send it again." },
  422: { title: "Something is missing", text: "Go back, look at the fields and send it once more." },
  429: { title: "Too many at once", text: "A lot has come from your network. Wait ten minutes, then try again." },
};

const asProblem = ({ status }: Wrong): Problem => new Problem(status, sentences[status].title, sentences[status].text);
