import type { OrgRow } from "../core/org/org-sheet.ts";
import { type Post, posts } from "./people.ts";

export const company = { name: "Rye & Rowan", domain: "ryeandrowan.example", timeZone: "Europe/London" } as const;

/** How happy the customers of a store are: most stores do well, a few do not, and one has turned the corner. */
export type Temper = "good" | "fair" | "poor" | "improving";

export type DemoUnit = {
  code: string;
  name: string;
  level: "region" | "district" | "store";
  /** Code of the unit above; null below the company. */
  parent: string | null;
  timeZone: string | null;
  temper: Temper;
  /** In which language its customers write. */
  speaks: "en" | "fr" | "de";
};

type Store = readonly [code: string, name: string, temper?: Temper];
type District = { code: string; name: string; stores: readonly Store[]; zone?: string; speaks?: DemoUnit["speaks"] };
type Region = { code: string; name: string; districts: readonly District[] };

const regions: readonly Region[] = [
  {
    code: "north",
    name: "North",
    districts: [
      {
        code: "scotland",
        name: "Scotland",
        stores: [
          ["edinburgh-1", "Edinburgh Cockburn Street"],
          ["edinburgh-2", "Edinburgh Stockbridge", "good"],
          ["glasgow-1", "Glasgow Buchanan Galleries"],
          ["glasgow-2", "Glasgow Byres Road", "improving"],
          ["aberdeen", "Aberdeen Union Square"],
        ],
      },
      {
        code: "yorkshire-tyne",
        name: "Yorkshire and Tyne",
        stores: [
          ["leeds-1", "Leeds Briggate", "poor"],
          ["leeds-2", "Leeds Station"],
          ["york", "York Shambles", "good"],
          ["sheffield", "Sheffield Fargate"],
          ["newcastle", "Newcastle Grainger Street"],
        ],
      },
      {
        code: "lancashire-mersey",
        name: "Lancashire and Mersey",
        stores: [
          ["manchester-1", "Manchester King Street"],
          ["manchester-2", "Manchester Piccadilly", "fair"],
          ["liverpool", "Liverpool Bold Street"],
          ["preston", "Preston Fishergate"],
          ["chester", "Chester Rows", "good"],
        ],
      },
    ],
  },
  {
    code: "south",
    name: "South",
    districts: [
      {
        code: "london",
        name: "London",
        stores: [
          ["london-1", "London Marylebone", "good"],
          ["london-2", "London Borough Market"],
          ["london-3", "London Islington"],
          ["london-4", "London King's Cross", "fair"],
          ["london-5", "London Richmond"],
          ["london-6", "London Greenwich"],
        ],
      },
      {
        code: "south-coast",
        name: "Thames and South Coast",
        stores: [
          ["oxford", "Oxford Broad Street"],
          ["reading", "Reading Oracle", "poor"],
          ["brighton", "Brighton North Laine"],
          ["southampton", "Southampton Westquay"],
          ["canterbury", "Canterbury High Street"],
        ],
      },
      {
        code: "west-wales",
        name: "West and Wales",
        stores: [
          ["bristol-1", "Bristol Park Street"],
          ["bristol-2", "Bristol Temple Meads", "fair"],
          ["bath", "Bath Milsom Street", "good"],
          ["cardiff", "Cardiff Royal Arcade"],
          ["exeter", "Exeter Gandy Street"],
        ],
      },
    ],
  },
  {
    code: "continent",
    name: "Continent",
    districts: [
      {
        code: "france",
        name: "France",
        zone: "Europe/Paris",
        speaks: "fr",
        stores: [
          ["paris-4", "Paris Le Marais"],
          ["paris-11", "Paris Oberkampf", "fair"],
          ["lyon-2", "Lyon Bellecour"],
          ["lyon-3", "Lyon Part-Dieu"],
          ["lille", "Lille Vieux-Lille", "good"],
        ],
      },
      {
        code: "rhineland",
        name: "Rhineland",
        zone: "Europe/Berlin",
        speaks: "de",
        stores: [
          ["cologne", "Köln Ehrenstraße"],
          ["dusseldorf", "Düsseldorf Carlstadt"],
          ["bonn", "Bonn Sternstraße", "good"],
          ["aachen", "Aachen Dom"],
        ],
      },
    ],
  },
];

/** Three regions, eight districts, forty stores; parents before children. */
export const units: readonly DemoUnit[] = regions.flatMap((region) => [
  unit(region, "region", null),
  ...region.districts.flatMap((district) => [
    unit(district, "district", region.code, district),
    ...district.stores.map(([code, name, temper]) => unit({ code, name }, "store", district.code, district, temper)),
  ]),
]);

export const stores: readonly DemoUnit[] = units.filter(({ level }) => level === "store");

/** The chain as the sheet that `amends import org` reads: units with their managers and deputies. */
export const orgRows = (): OrgRow[] =>
  [{ code: company.name, name: "", level: "company", parent: null, timeZone: company.timeZone }, ...units].map(
    ({ code, name, level, parent, timeZone }, i) => {
      const post: Post = posts[level === "company" ? "company" : code] ?? {};
      const cells = {
        unit: code,
        parent: parent ?? "",
        level,
        code: level === "company" ? "" : code,
        name: level === "company" ? company.name : name,
        time_zone: timeZone ?? "",
        manager_name: post.manager ?? "",
        manager_email: post.manager ? addressOf(post.manager) : "",
        deputy_email: post.deputy ? addressOf(post.deputy) : "",
      };
      return { line: i + 2, cells };
    },
  );

/** "Zoë Adeyemi" has zoe.adeyemi@ the chain's domain. */
export const addressOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .normalize("NFKD")
    .replace(/[\p{Mark}'’]/gu, "")
    .replace(/\s+/g, ".")}@${company.domain}`;

function unit(
  { code, name }: { code: string; name: string },
  level: DemoUnit["level"],
  parent: string | null,
  { zone, speaks = "en" }: Pick<District, "zone" | "speaks"> = {},
  temper: Temper = "fair",
): DemoUnit {
  const timeZone = level === "district" && zone !== undefined ? zone : null;
  return { code, name, level, parent, timeZone, temper: level === "store" ? temper : "fair", speaks };
}
