import type { Html } from "../jsx/html.ts";

type CardProps = { id?: string; title?: string; actions?: Html; flush?: boolean; children?: Html.Children };

/** A box with a heading. `flush` lets a table or list reach its edges. */
export const Card = ({ id, title, actions, flush = false, children }: CardProps): Html => (
  <section class="card" id={id}>
    {title ? (
      <div class="card-header">
        <h2 class="card-title" safe>
          {title}
        </h2>
        {actions ? <div class="card-actions">{actions}</div> : null}
      </div>
    ) : null}
    {flush ? children : <div class="card-body">{children}</div>}
  </section>
);

type PageHeadProps = { title: string; lead?: Html; actions?: Html };

/** The one h1 of a page, a line under it, and what one can do here. */
export const PageHead = ({ title, lead, actions }: PageHeadProps): Html => (
  <div class="page-head">
    <div>
      <h1 safe>{title}</h1>
      {lead ? <p class="page-lead">{lead}</p> : null}
    </div>
    {actions ? <div class="page-actions">{actions}</div> : null}
  </div>
);
