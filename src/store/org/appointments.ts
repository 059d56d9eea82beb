import type { Person, Role } from "../../core/org/person.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";
import { type PersonRow, peopleOf, personColumns } from "./people.ts";

/** Who holds a role where. */
export type Appointment = { unitId: string; role: Role; person: Person };

/** Every role of the people who are here, by the names of the people. */
export async function listAppointments(db: Db): Promise<Appointment[]> {
  const rows = await db.all<PersonRow & { unit_id: string; role: Role }>(sql`
    select ${personColumns}, r.unit_id, r.role from roles r join people p on p.id = r.person_id
    where p.active = 1 order by p.name, p.email, r.role`);
  const people = await peopleOf(db, rows);
  return people.flatMap((person, i) => {
    const row = rows[i];
    return row ? [{ unitId: row.unit_id, role: row.role, person }] : [];
  });
}
