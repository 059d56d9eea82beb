import { Elysia } from "elysia";
import { Readiness } from "../../../views/org/readiness.tsx";
import { page } from "../../../views/page.tsx";
import { readiness } from "../../core/org/readiness.ts";
import { listCommands } from "../../store/org/units.ts";
import { findOverdueAudits } from "../../store/retain/audit-calls.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin } from "../gates.ts";

/** Where a case would not find somebody: for those who can mend it. */
export const readinessPages = (house: House) =>
  new Elysia({ name: "readiness" }).get(
    "/org/readiness",
    asAdmin(house, async (visit) => {
      const { db, now } = house.world;
      const gaps = readiness(await listCommands(db), now());
      const { reader } = visit;
      return page(
        frameOf(house, visit, { title: reader.t("Ready for the next case?") }),
        <Readiness reader={reader} gaps={gaps} overdue={(await findOverdueAudits(db, now())) ?? null} />,
      );
    }),
  );
