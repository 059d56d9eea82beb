import type { Html } from "../jsx/html.ts";
import type { Tone } from "./badge.tsx";
import { Icon, type IconName } from "./icon.tsx";

type AlertProps = { tone: Tone; title?: string; text: string; children?: Html.Children };

/** A message about what just happened, or what is wrong. Screen readers read a bad one out at once. */
export const Alert = ({ tone, title, text, children }: AlertProps): Html => (
  <div class={["notice", `tone-${tone}`]} role={tone === "bad" ? "alert" : "status"}>
    <Icon name={icons[tone]} />
    <div>
      {title ? (
        <strong class="notice-title" safe>
          {title}
        </strong>
      ) : null}
      <p safe>{text}</p>
      {children}
    </div>
  </div>
);

const icons: Record<Tone, IconName> = { neutral: "info", info: "info", good: "check", warn: "alert", bad: "alert" };
