import { Elysia } from "elysia";
import { Settings } from "../../../views/org/settings.tsx";
import { page } from "../../../views/page.tsx";
import { type Config, settings } from "../../config.ts";
import { dnsRecords } from "../../core/org/dns-record.ts";
import { dnsNeedsOf, findSigningKey } from "../../signing-key.ts";
import type { House } from "../app.ts";
import { frameOf } from "../frame.tsx";
import { asAdmin } from "../gates.ts";
import { isHttps } from "../visit.ts";

/** The settings that the server runs with; secrets are never shown. */
export const settingsPages = (house: House) =>
  new Elysia({ name: "settings" }).get(
    "/settings",
    asAdmin(house, (visit) => {
      const { reader } = visit;
      const { config } = house.world;
      const lines = settings.map(({ name, key, secret = false, default: standard, says }) => {
        const text = textOf(config[key]);
        const value =
          text === null ? reader.t("not set: {{default}}", { default: standard }) : secret ? "••••••••" : text;
        return { name, says, value };
      });
      return page(
        frameOf(house, visit, { title: reader.t("Settings") }),
        <Settings
          t={reader.t}
          lines={lines}
          isPlainHttp={!isHttps(house.world)}
          records={dnsRecords(dnsNeedsOf(config, findSigningKey(config)))}
        />,
      );
    }),
  );

function textOf(value: Config[keyof Config]): string | null {
  if (value === null || typeof value === "string") return value;
  if ("host" in value) return `${value.host.includes(":") ? `[${value.host}]` : value.host}:${value.port}`;
  return value.join(", ") || null;
}
