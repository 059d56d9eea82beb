import type { Html } from "../jsx/html.ts";

export type Column = {
  label: string;
  align?: "end" /** The cell that names the row; on a phone it heads the card. */;
  head?: boolean;
};
export type Row = { id?: string; cells: readonly Html.Children[]; late?: boolean };

/** A table that becomes a list of cards on a phone. `caption` is read out and not shown. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}): Html => (
  <table class="table listing">
    <caption class="visually-hidden" safe>
      {caption}
    </caption>
    <thead>
      <tr>
        {columns.map(({ label, align }) => (
          <th scope="col" class={align && "text-end"} safe>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, cells, late }) => (
        <tr id={id} class={late && "is-late"}>
          {columns.map((column, i) => (
            <Cell column={column}>{[cells[i]]}</Cell>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

// A table shown as blocks loses its roles in some browsers; naming them keeps it a table for screen readers.
const Cell = ({ column, children }: { column: Column; children?: Html.Children }): Html =>
  column.head ? (
    <th scope="row" class="listing-head">
      {children}
    </th>
  ) : (
    <td data-label={column.label} class={column.align && "text-end"}>
      {children}
    </td>
  );
