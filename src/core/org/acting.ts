import { type Actor, type Surface, theClock } from "../retain/actor.ts";
import type { Customer } from "../retain/customer.ts";
import type { Person } from "./person.ts";

export const asPerson = ({ id, name }: Pick<Person, "id" | "name">, surface: Surface): Actor => ({
  kind: "person",
  id,
  name,
  surface,
});

export const asCustomer = ({ id, name, email }: Customer, surface: Surface): Actor => ({
  kind: "customer",
  id,
  name: name ?? email ?? "",
  surface,
});

/** The program itself, asked through this surface by somebody it does not know: the command line, a stranger's browser. */
export const asProgram = (surface: Surface): Actor => ({ ...theClock, surface });
