import type { OrgRow } from "../../src/core/org/org-sheet.ts";
import type { OutgoingLetter } from "../../src/core/retain/letter.ts";
import type { Chance } from "../../src/demo/random.ts";

/** How a manager is: what they do when a letter calls them. */
export type Temper = "diligent" | "slow" | "dawdler" | "cheat" | "ghost";

export type Member = {
  name: string;
  email: string;
  temper: Temper;
  zone: string;
  /** The last letter on each case: what a reply would answer. */
  letters: Map<number, OutgoingLetter>;
  /** The cases that they are busy with. */
  busy: Set<number>;
  /** Until when they are away; "" while at work. */
  awayUntil: string;
  hasLeft: boolean;
};

export type Shopper = {
  name: string;
  email: string | null;
  phone: string | null;
  store: string;
  temper: "kind" | "plain" | "angry" | "mute";
};

export type Store = { code: string; zone: string };

export type Cast = {
  stores: readonly Store[];
  /** Everybody of the chain by address. */
  members: Map<string, Member>;
  shoppers: Map<string, Shopper>;
  /** Addresses that exist no more, or never did. */
  dead: Set<string>;
  /** The sheet from which the chain was imported, without its header; line 1 is the first store's region. */
  rows: readonly OrgRow[];
  /** Who holds which post, by unit code. */
  posts: Map<string, string>;
};

/** Runs the chain's Amends, and is always there. */
export const ADMIN = { name: "Ida Admin", email: "ida@chain.test" } as const;

const zones = ["Europe/Paris", "America/New_York", "Europe/London", "Australia/Sydney", "America/Sao_Paulo"];
const given = ["Ada", "Ben", "Cem", "Dua", "Eli", "Fay", "Gil", "Hal", "Ina", "Jo", "Kai", "Lea", "Max", "Noa", "Ola"];
const STORES_IN_DISTRICT = 8;
const DISTRICTS_IN_REGION = 4;

/** A chain of so many stores in regions of several time zones; some posts are vacant, some have deputies. */
export function aCast(chance: Chance, count: number): Cast {
  const cast: Cast = {
    stores: [],
    members: new Map(),
    shoppers: new Map(),
    dead: new Set(),
    rows: [],
    posts: new Map(),
  };
  cast.members.set(ADMIN.email, { ...newMember(ADMIN.name, ADMIN.email, zones[0] ?? "UTC", "diligent") });
  const rows: OrgRow[] = [];
  const stores: Store[] = [];
  const row = (cells: OrgRow["cells"]) => rows.push({ line: rows.length + 1, cells });
  const postAt = (code: string, zone: string, vacantShare: number): OrgRow["cells"] => {
    if (chance.happens(vacantShare)) return {};
    const { name, email } = hire(cast, chance, zone);
    cast.posts.set(code, email);
    return { manager_name: name, manager_email: email };
  };
  for (let n = 0; n < count; n++) {
    const district = Math.floor(n / STORES_IN_DISTRICT);
    const region = Math.floor(district / DISTRICTS_IN_REGION);
    const zone = zones[(region + district) % zones.length] ?? "UTC";
    const [r, d, s] = [`region-${region + 1}`, `district-${district + 1}`, `store-${n + 1}`];
    if (n % (STORES_IN_DISTRICT * DISTRICTS_IN_REGION) === 0)
      row({ unit: r, level: "region", code: r, name: `Region ${region + 1}`, ...postAt(r, zone, 0.1) });
    if (n % STORES_IN_DISTRICT === 0)
      row({
        ...{ unit: d, parent: r, level: "district", code: d, name: `District ${district + 1}`, time_zone: zone },
        ...postAt(d, zone, 0.08),
      });
    const deputy = chance.happens(0.25) ? { deputy_email: hire(cast, chance, zone).email } : {};
    row({
      ...{ unit: s, parent: d, level: "store", code: s, name: `Store ${n + 1}` },
      ...postAt(s, zone, 0.06),
      ...deputy,
    });
    stores.push({ code: s, zone });
  }
  return { ...cast, stores, rows };
}

/** Somebody new, whose name and address nobody else has. */
export function hire({ members }: Pick<Cast, "members">, chance: Chance, zone: string): Member {
  const name = `${chance.pick(given)} M${members.size + 1}`;
  const email = `${name.toLowerCase().replace(" ", ".")}@chain.test`;
  const temper = chance.weighed([
    ["diligent", 45],
    ["slow", 25],
    ["dawdler", 12],
    ["cheat", 10],
    ["ghost", 8],
  ] as const);
  const member = newMember(name, email, zone, temper);
  members.set(member.email, member);
  return member;
}

const newMember = (name: string, email: string, zone: string, temper: Temper): Member => ({
  ...{ name, email, zone, temper },
  letters: new Map(),
  busy: new Set(),
  awayUntil: "",
  hasLeft: false,
});
