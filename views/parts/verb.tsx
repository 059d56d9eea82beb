import type { Html } from "../jsx/html.ts";
import { Icon, type IconName } from "./icon.tsx";

type Act = { action: string; target?: string; swap?: string; confirm?: string | undefined };

/**
 * The attributes of a form that acts: by htmx into `target` (a CSS selector), and as a plain post without script, or without a
 * target. A second click while the first is on its way is dropped; an answer that says no goes to the page's #flash.
 */
export const acts = ({ action, target, swap = "outerHTML", confirm }: Act) => ({
  method: "post" as const,
  action,
  ...(target
    ? {
        "hx-post": action,
        "hx-target": target,
        "hx-swap": swap,
        "hx-sync": "this:drop",
        "hx-disable": "find button",
        "hx-status:4xx": "target:#flash swap:innerHTML",
        "hx-status:5xx": "target:#flash swap:innerHTML",
        ...(confirm ? { "hx-confirm": confirm } : {}),
      }
    : {}),
});

export type ButtonKind = "primary" | "plain" | "quiet" | "danger";

type ButtonProps = { label: string; kind?: ButtonKind; icon?: IconName; name?: string; value?: string };

/** The button that sends its form. */
export const Submit = ({ label, kind = "primary", icon, name, value }: ButtonProps): Html => (
  <button type="submit" class={["btn", buttonClass[kind]]} name={name} value={value}>
    {icon && <Icon name={icon} />}
    <span safe>{label}</span>
  </button>
);

type LinkProps = { href: string; label: string; kind?: ButtonKind; icon?: IconName };

/** A link that looks like a button; it leads somewhere and changes nothing. */
export const ButtonLink = ({ href, label, kind = "plain", icon }: LinkProps): Html => (
  <a href={href} class={["btn", buttonClass[kind]]}>
    {icon && <Icon name={icon} />}
    <span safe>{label}</span>
  </a>
);

type VerbButtonProps = Act & {
  id: string;
  label: string;
  kind?: ButtonKind;
  icon?: IconName;
  /** Sent as hidden fields. */
  values?: Readonly<Record<string, string | number>>;
};

/** One verb as one button. */
export const VerbButton = ({ id, label, kind = "plain", icon, values = {}, ...act }: VerbButtonProps): Html => (
  <form id={id} class="verb" {...acts(act)}>
    <Hidden values={values} />
    <Submit label={label} kind={kind} {...(icon ? { icon } : {})} />
  </form>
);

type VerbPanelProps = VerbButtonProps & { submit: string; open?: boolean; children?: Html.Children };

/** One verb that needs words: a button that unfolds the form with the fields in `children`. */
export const VerbPanel = (props: VerbPanelProps): Html => {
  const { id, label, kind = "plain", icon, values = {}, submit, open = false, children, ...act } = props;
  return (
    <details id={id} class="verb-panel" open={open}>
      <summary class={["btn", buttonClass[kind]]}>
        {icon && <Icon name={icon} />}
        <span safe>{label}</span>
      </summary>
      <form {...acts(act)} class="verb-form">
        <Hidden values={values} />
        {children}
        <Submit label={submit} kind={kind === "danger" ? "danger" : "primary"} />
      </form>
    </details>
  );
};

const Hidden = ({ values }: { values: Readonly<Record<string, string | number>> }): Html => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input type="hidden" name={name} value={String(value)} />
    ))}
  </>
);

const buttonClass: Record<ButtonKind, string> = {
  primary: "btn-primary",
  plain: "btn-plain",
  quiet: "btn-quiet",
  danger: "btn-danger",
};
