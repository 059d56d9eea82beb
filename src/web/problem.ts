import { type ApiKey, hasScope, type Scope } from "../core/org/api-key.ts";
import { Refused } from "../core/refused.ts";
import { useKey } from "../flow/org/use-key.ts";
import type { World } from "../world.ts";

/** An answer of the API that says what is wrong (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    readonly fields: readonly { field: string; says: string }[] = [],
  ) {
    super(detail);
    this.name = "Problem";
  }
}

/** The key that a request to the API shows; throws a Problem 401 without one that counts, 403 without the scope. */
export async function keyOf(world: World, request: Request, scope: Scope): Promise<ApiKey> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const key = token ? await useKey(world, token) : undefined;
  if (!key)
    throw new Problem(
      401,
      "No valid key",
      "Send an API key as “Authorization: Bearer …”; “amends key create” makes one.",
    );
  if (!hasScope(key, scope))
    throw new Problem(403, "Scope missing", `This key has the scopes ${key.scopes.join(", ")}; this needs ${scope}.`);
  return key;
}

/** Everything that can go wrong in the API as problem details; nothing of the request's body, and of a bug no word, is echoed. */
export function problemAnswer(world: World, error: unknown, code: string | number): Response {
  const problem = toProblem(world, error, code);
  const { status, title, message: detail, fields } = problem;
  const body = { type: "about:blank", title, status, detail, ...(fields.length > 0 ? { errors: fields } : {}) };
  return Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
    },
  });
}

function toProblem(world: World, error: unknown, code: string | number): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refused) return new Problem(409, "Refused", error.message);
  if (code === "NOT_FOUND") return new Problem(404, "Not found", "There is nothing at this address.");
  if (code === "PARSE") return new Problem(400, "Not JSON", "The body is not valid JSON.");
  if (code === "VALIDATION")
    return new Problem(422, "Not as asked", "Some fields are missing or wrong.", fieldsOf(error));
  const id = world.newId();
  world.log(`Error ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new Problem(500, "Something broke", `It was our fault; the log has it under ${id}.`);
}

/** A part of a JSON schema, as far as it tells a person what is wanted. */
type Wanted = {
  const?: string;
  type?: string;
  format?: string;
  anyOf?: readonly Wanted[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
};

/** Which fields are wrong and what they should be, without what was sent in them. */
function fieldsOf(error: unknown): { field: string; says: string }[] {
  const all = (error as { all?: readonly { path?: string; message?: string; schema?: Wanted }[] }).all ?? [];
  const seen = new Map<string, string>();
  for (const { path = "", message = "", schema = {} } of all) {
    const field = path.slice(1).replaceAll("/", ".");
    if (!seen.has(field)) seen.set(field, saysOf(message, schema));
  }
  return [...seen].map(([field, says]) => ({ field, says }));
}

function saysOf(message: string, schema: Wanted): string {
  if (message === "Unexpected property") return "is not known here";
  if (message === "Expected required property") return "is missing";
  return `must be ${wantedOf(schema)}`;
}

function wantedOf({ anyOf, const: constant, type, minimum, maximum, minLength, maxLength }: Wanted): string {
  const choices = (anyOf ?? []).filter((one) => one.type !== "null" && one.format === undefined);
  if (choices.length > 0) return [...new Set(choices.map(wantedOf))].join(" or ");
  if (constant !== undefined) return `“${constant}”`;
  if (type === "integer") return `a whole number from ${minimum ?? "-∞"} to ${maximum ?? "∞"}`;
  if (type === "string") return `a text of ${minLength ?? 0} to ${maxLength ?? "any number of"} characters`;
  return type === "object" ? "an object" : (type ?? "something else");
}
