import type { Html } from "../jsx/html.ts";

/** Line drawings on a 24 by 24 grid, in the colour of the text around them. */
const drawings = {
  alert: "M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2v.1",
  arrow: "M5 12h14M13 6l6 6-6 6",
  back: "M19 12H5M11 6l-6 6 6 6",
  chart: "M4 20V10M10 20V4M16 20v-7M21 20H3",
  check: "M5 12.5 10 17.5 19.5 7",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2",
  cross: "M6 6l12 12M18 6 6 18",
  down: "M6 9.5l6 6 6-6",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4z",
  home: "M4 11.5 12 4l8 7.5M6 10v10h12V10",
  inbox: "M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h5l1 2.5h4l1-2.5h5",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 7.8v.1",
  key: "M15 4a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM11.4 12.6 4 20M6.7 17.3l2.4 2.4",
  mail: "M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5",
  note: "M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 9h7M8.5 12.5h4",
  people:
    "M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM3 19.5c0-3.2 2.7-5.3 6-5.3s6 2.1 6 5.3M15.5 5.4a3.2 3.2 0 0 1 0 5.7M17.5 14.6c2.1.7 3.5 2.4 3.5 4.9",
  person: "M12 4a3.8 3.8 0 1 0 0 7.6A3.8 3.8 0 0 0 12 4zM4.5 20.5c0-3.8 3.4-6 7.5-6s7.5 2.2 7.5 6",
  phone: "M5 4h4l1.8 4.8-2.3 1.6a11 11 0 0 0 5.1 5.1l1.6-2.3L20 15v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z",
  plus: "M12 5v14M5 12h14",
  reply: "M10 6 4 12l6 6M4.5 12H14c3.6 0 6 2 6 6",
  reopen: "M5 5v5h5M5.5 10A7.5 7.5 0 1 1 4.6 14",
  search: "M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM16 16l4.5 4.5",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",
  speech: "M4 5h16v11h-9l-4.5 4v-4H4z",
  store: "M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5",
  up: "M12 20V5M6 11l6-6 6 6",
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside words that say the same, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }): Html => (
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" aria-hidden="true" focusable="false">
    <path d={drawings[name]} stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
