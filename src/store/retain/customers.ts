import type { Instant } from "../../core/instant.ts";
import type { Customer, NewCustomer } from "../../core/retain/customer.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = {
  id: string;
  ref: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  mail_stopped: Customer["mailStopped"];
};

const fromRow = ({ id, ref, name, email, phone, mail_stopped }: Row): Customer => ({
  id,
  ref,
  name,
  email,
  phone,
  mailStopped: mail_stopped,
});

export async function findCustomer(db: Db, id: string): Promise<Customer | undefined> {
  const row = await db.get<Row>(sql`select * from customers where id = ${id}`);
  return row && fromRow(row);
}

export async function findCustomerByRef(db: Db, ref: string): Promise<Customer | undefined> {
  const row = await db.get<Row>(sql`select * from customers where ref = ${ref}`);
  return row && fromRow(row);
}

/** The customer with this address, else with this phone number and no address of another. */
export async function findCustomerBy(
  db: Db,
  email: string | null,
  phone: string | null,
): Promise<Customer | undefined> {
  if (email !== null) {
    const row = await db.get<Row>(sql`select * from customers where email = ${email} order by created_at limit 1`);
    if (row) return fromRow(row);
  }
  if (phone === null) return undefined;
  const row = await db.get<Row>(sql`select * from customers where phone = ${phone}
    and (email is null or cast(${email} as text) is null) order by created_at limit 1`);
  return row && fromRow(row);
}

export async function addCustomer(db: Db, it: NewCustomer, now: Instant): Promise<void> {
  await db.run(sql`insert into customers (id, ref, name, email, phone, created_at)
    values (${it.id}, ${it.ref}, ${it.name}, ${it.email}, ${it.phone}, ${now})`);
}

export async function saveCustomer(db: Db, it: NewCustomer): Promise<void> {
  await db.run(
    sql`update customers set name = ${it.name}, email = ${it.email}, phone = ${it.phone} where id = ${it.id}`,
  );
}

/** No mail goes to the address from now on; false when a reason at least as good stands already. */
export async function stopMail(
  db: Db,
  id: string,
  why: NonNullable<Customer["mailStopped"]>,
  now: Instant,
): Promise<boolean> {
  const changed = await db.run(sql`
    update customers set mail_stopped = ${why}, mail_stopped_at = ${now}
    where id = ${id} and (mail_stopped is null or (mail_stopped = 'bounced' and cast(${why} as text) = 'complained'))`);
  return changed === 1;
}

/** Gives false when mail was not stopped. */
export async function resumeMail(db: Db, id: string): Promise<boolean> {
  const changed = await db.run(sql`
    update customers set mail_stopped = null, mail_stopped_at = null where id = ${id} and mail_stopped is not null`);
  return changed === 1;
}
