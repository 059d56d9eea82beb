export type Surface = "web" | "mail" | "chat" | "api" | "clock" | "command";

/** Who does something, and by which way it came in. */
export type Actor = {
  kind: "person" | "customer" | "system" | "api";
  id: string | null;
  /** As stored with the person, the customer or the key; never what a mail's display name says. */
  name: string;
  surface: Surface;
};

export const theClock: Actor = { kind: "system", id: null, name: "Amends", surface: "clock" };

/** How sure we are that something happened, the weakest first (DESIGN: a fact counts by its evidence). */
export const evidences = ["claimed", "logged", "sent", "answered", "confirmed"] as const;
export type Evidence = (typeof evidences)[number];
