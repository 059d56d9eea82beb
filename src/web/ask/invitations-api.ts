import { Elysia, t } from "elysia";
import { foldEmail, isEmail } from "../../core/org/email.ts";
import { inviteCustomer } from "../../flow/ask/invite-customer.ts";
import { findUnitByCode } from "../../store/org/units.ts";
import type { House } from "../app.ts";
import { idempotencyKey } from "../idempotency-key.ts";
import { keyOf, Problem, problemAnswer } from "../problem.ts";

const sent = t.Object(
  {
    store: t.String({ minLength: 1, maxLength: 100, description: "Code of the store, such as lyon-2" }),
    customer: t.Object(
      {
        name: t.Optional(t.Nullable(t.String({ maxLength: 200, description: "As the customer gave it" }))),
        email: t.String({ minLength: 1, maxLength: 254, description: "E-mail address" }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

/** POST /api/v1/invitations: asks a customer by mail how a visit was. */
export const invitationsApi = ({ world }: House) =>
  new Elysia({ name: "invitations-api", prefix: "/api/v1", normalize: false })
    .onError(({ error, code }) => problemAnswer(world, error, code))
    .derive(async ({ request }) => ({ key: await keyOf(world, request, "intake") }))
    .post(
      "/invitations",
      async ({ body, key, request }) => {
        const store = clean(body.store).toLowerCase();
        const email = foldEmail(clean(body.customer.email));
        if (!isEmail(email)) throw wrongField("customer.email", "is not an e-mail address");
        if (!(await findUnitByCode(world.db, store)))
          throw wrongField("store", `is not the code of a store: “${store}”`);
        const actor = { kind: "api" as const, id: key.id, name: key.name, surface: "api" as const };
        const guest = { store, customer: { name: clean(body.customer.name ?? "") || null, email } };
        const invited = await inviteCustomer(world, guest, actor, idempotencyKey(request, key));
        return Response.json(invited, { status: 201 });
      },
      { body: sent, detail: { summary: "Invites a customer by mail", tags: ["ask"], security: [{ key: [] }] } },
    );

/** Without spaces around it, and without NUL, which no database keeps in a text. */
const clean = (text: string): string => text.replaceAll("\0", "").trim();

const wrongField = (field: string, says: string) =>
  new Problem(422, "Not as asked", `The field ${field} ${says}.`, [{ field, says }]);
