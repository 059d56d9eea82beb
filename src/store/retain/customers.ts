import type { Instant } from "../../core/instant.ts";
import type { Customer } from "../../core/retain/customer.ts";
import type { Db } from "../db/db.ts";
import { sql } from "../db/sql.ts";

type Row = { id: string; ref: string; name: string | null; email: string | null; phone: string | null };

const fromRow = ({ id, ref, name, email, phone }: Row): Customer => ({ id, ref, name, email, phone });

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

export async function addCustomer(db: Db, it: Customer, now: Instant): Promise<void> {
  await db.run(sql`insert into customers (id, ref, name, email, phone, created_at)
    values (${it.id}, ${it.ref}, ${it.name}, ${it.email}, ${it.phone}, ${now})`);
}

export async function saveCustomer(db: Db, it: Customer): Promise<void> {
  await db.run(
    sql`update customers set name = ${it.name}, email = ${it.email}, phone = ${it.phone} where id = ${it.id}`,
  );
}
