import { AccountMenu } from "../../views/org/account-menu.tsx";
import type { Frame, NavItem } from "../../views/page.tsx";
import { DemoBanner } from "../../views/parts/demo-banner.tsx";
import type { Reader, T } from "../../views/words.ts";
import { unitIdsWith } from "../core/org/rights.ts";
import { readerAt } from "../flow/retain/reader-at.ts";
import type { House } from "./app.ts";
import type { SignedInVisit } from "./gates.ts";
import { asksCustomers } from "./retain/asks-customers.ts";
import type { Visit } from "./visit.ts";

type About = Pick<Frame, "title"> & Partial<Pick<Frame, "width" | "status" | "headers" | "reader">>;

/** What stands around a page: for people of the chain their ways to go, for others nothing but the name. */
export function frameOf(house: House, visit: Visit | SignedInVisit, about: About): Frame {
  const inside = "person" in visit ? visit : undefined;
  const reader: Reader = about.reader ?? inside?.reader ?? readerAt(house.world, "UTC");
  return {
    reader,
    nonce: visit.nonce,
    nav: inside ? navOf(inside, reader.t) : [],
    ...(inside
      ? {
          user: { name: inside.person.name, initials: initialsOf(inside.person.name) },
          userMenu: <AccountMenu t={reader.t} email={inside.person.email} />,
        }
      : {}),
    ...bannerOf(house, reader.t),
    ...about,
  };
}

/** The banner of a demo, for pages of every kind. */
export const bannerOf = ({ demo }: Pick<House, "demo">, t: T) => (demo ? { banner: <DemoBanner t={t} /> } : {});

function navOf({ isAdmin, roles, url }: SignedInVisit, t: T): NavItem[] {
  const item = (href: string, label: string, icon: NonNullable<NavItem["icon"]>, ...more: string[]): NavItem => ({
    href,
    label,
    icon,
    active: [href, ...more].some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`)),
  });
  const cases = item("/cases", t("Cases"), "inbox", "/new");
  const acts = unitIdsWith(roles, "act").length > 0;
  const policies = acts ? [item("/policies", t("Policies"), "clock", "/org")] : [];
  const calls = asksCustomers({ roles }) ? [item("/audits", t("Calls"), "phone")] : [];
  const listening = item("/listen", t("Listening"), "speech", "/responses", "/rules");
  const heard = acts ? [listening] : [];
  if (!isAdmin) return [cases, ...heard, ...policies, ...calls, item("/profile", t("You"), "person", "/me")];
  return [
    cases,
    item("/mail", t("Mail"), "mail"),
    ...calls,
    listening,
    item("/org", t("Organisation"), "store", "/policies", "/people", "/units"),
    item("/keys", t("Keys"), "key"),
    item("/settings", t("Settings"), "settings", "/log"),
  ];
}

/** "Ann Martin" is AM. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("") || "?";
}
