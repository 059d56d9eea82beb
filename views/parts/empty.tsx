import type { Html } from "../jsx/html.ts";
import { Icon, type IconName } from "./icon.tsx";

type EmptyProps = { icon?: IconName; title: string; text?: string; children?: Html.Children };

/** Stands where a list would be: says that there is nothing, why that is, and in `children` what to do next. */
export const Empty = ({ icon = "inbox", title, text, children }: EmptyProps): Html => (
  <div class="empty-state">
    <Icon name={icon} />
    <p class="empty-state-title" safe>
      {title}
    </p>
    {text ? <p safe>{text}</p> : null}
    {children}
  </div>
);
