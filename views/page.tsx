import { assetUrl } from "./assets/urls.ts";
import { type Html, render } from "./jsx/html.ts";
import { withNonce } from "./jsx/nonce.ts";
import { Icon, type IconName } from "./parts/icon.tsx";
import type { Reader, T } from "./words.ts";

export type NavItem = { href: string; label: string; active: boolean; icon?: IconName; badge?: number };

/** What a page has besides its body. `nonce` is that of the response's Content-Security-Policy. */
export type Frame = {
  reader: Reader;
  title: string;
  nonce: string;
  user?: { name: string; initials: string };
  /** Links of the user's own: profile, sign out. */
  userMenu?: Html;
  nav: readonly NavItem[];
  /** One line above everything, such as "This is a demo." */
  banner?: Html;
  /** Wide for tables and figures, narrow for one form. */
  width?: "wide" | "narrow";
  status?: number;
  headers?: Readonly<Record<string, string>>;
};

/** A whole page for people of the chain. */
export function page(frame: Frame, body: Html): Response {
  const { reader, nonce, banner, width = "wide", status = 200, headers = {} } = frame;
  const { t } = reader;
  return html(
    nonce,
    <html lang={reader.locale}>
      <Head title={`${frame.title} · Amends`} sheets={["amendsCss"]}>
        <meta name="htmx-config" content={htmxConfig} />
        <script src={assetUrl("amendsJs")} nonce={nonce} />
        <script src={assetUrl("htmx")} nonce={nonce} defer />
      </Head>
      <body class={frame.nav.length > 0 && "has-nav"}>
        <a class="skip-link" href="#main" safe>
          {t("Skip to the content")}
        </a>
        <Banner t={t} banner={banner} />
        <TopBar frame={frame} />
        <div id="flash" class="flash" aria-live="polite" />
        <main id="main" class={["page-body", width === "narrow" && "page-narrow"]} tabindex="-1">
          {body}
        </main>
        <Footer t={t} />
      </body>
    </html>,
    { status, headers },
  );
}

/** A part of a page that htmx asked for. Its response must carry a policy with the same nonce, or its buttons are dead. */
export const fragment = (nonce: string, part: Html, more: Answer = {}): Response =>
  answer(withNonce(render(part), nonce), more);

type CustomerFrame = {
  reader: Reader;
  title: string;
  /** Of which store, as the customer knows it. */
  store?: string;
  banner?: Html;
  status?: number;
  headers?: Readonly<Record<string, string>>;
};

/** A whole page for a customer: one light sheet, no script, nothing about the chain's inside. Search engines stay out. */
export function customerPage({ reader, title, store, banner, ...more }: CustomerFrame, body: Html): Response {
  return html(
    "",
    <html lang={reader.locale}>
      <Head title={store ? `${title} · ${store}` : title} sheets={["customer"]}>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <body>
        <Banner t={reader.t} banner={banner} />
        {store ? (
          <header class="store" safe>
            {store}
          </header>
        ) : null}
        <main id="main">{body}</main>
      </body>
    </html>,
    more,
  );
}

type Answer = { status?: number; headers?: Readonly<Record<string, string>> };

const html = (nonce: string, document: Html, more: Answer): Response =>
  answer(`<!doctype html>${withNonce(render(document), nonce)}`, more);

const answer = (text: string, { status = 200, headers = {} }: Answer): Response =>
  new Response(text, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      vary: "HX-Request, HX-Request-Type",
      ...headers,
    },
  });

const htmxConfig = JSON.stringify({ extensions: "hx-csp", defaultTimeout: 20_000 });

const Banner = ({ t, banner }: { t: T; banner: Html | undefined }): Html | null =>
  banner ? (
    <aside class="banner" aria-label={t("Notice")}>
      {banner}
    </aside>
  ) : null;

type HeadProps = { title: string; sheets: readonly ("amendsCss" | "customer")[]; children?: Html.Children };

const Head = ({ title, sheets, children }: HeadProps): Html => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title safe>{title}</title>
    <link rel="icon" type="image/svg+xml" href={assetUrl("favicon")} />
    {sheets.map((sheet) => (
      <link rel="stylesheet" href={assetUrl(sheet)} />
    ))}
    {children}
  </head>
);

const TopBar = ({ frame }: { frame: Frame }): Html => (
  <header class="top-bar">
    <div class="top-inner">
      <a class="brand" href="/">
        <img src={assetUrl("favicon")} alt="" width="28" height="28" />
        <span>Amends</span>
      </a>
      {frame.nav.length > 0 ? <MainNav t={frame.reader.t} items={frame.nav} /> : null}
      {frame.user ? <UserMenu user={frame.user} menu={frame.userMenu} t={frame.reader.t} /> : null}
    </div>
  </header>
);

// At the top of a wide window, at the thumb on a phone.
const MainNav = ({ t, items }: { t: T; items: readonly NavItem[] }): Html => (
  <nav class="main-nav" aria-label={t("Main")}>
    {items.map(({ href, label, active, icon, badge }) => (
      <a href={href} aria-current={active ? "page" : undefined}>
        {icon ? <Icon name={icon} /> : null}
        <span safe>{label}</span>
        {badge ? <span class="nav-count">{badge}</span> : null}
      </a>
    ))}
  </nav>
);

type UserMenuProps = { t: T; user: { name: string; initials: string }; menu: Html | undefined };

const UserMenu = ({ t, user, menu }: UserMenuProps): Html => (
  <details class="user-menu">
    <summary>
      <span class="initials" aria-hidden="true" safe>
        {user.initials}
      </span>
      <span class="visually-hidden" safe>
        {t("Your account, {{name}}", { name: user.name })}
      </span>
    </summary>
    <div class="user-panel">
      <p class="user-name" safe>
        {user.name}
      </p>
      {menu}
    </div>
  </details>
);

const Footer = ({ t }: { t: T }): Html => (
  <footer class="foot">
    <span safe>{t("Amends: no unhappy customer is left without an answer.")}</span>
    <fieldset class="themes">
      <legend class="visually-hidden" safe>
        {t("Colours")}
      </legend>
      {themes.map(([choice, label]) => (
        <button type="button" data-theme-choice={choice} aria-pressed={choice === "auto" ? "true" : "false"} safe>
          {t(label)}
        </button>
      ))}
    </fieldset>
  </footer>
);

const themes = [
  ["light", "Light"],
  ["dark", "Dark"],
  ["auto", "As the device"],
] as const;
