/** A choice among the rows of a list. */
export interface Filter {
  /** In the address, and ends the name of the rows' attribute. */
  name: string;
  label: string;
  options: { id: string; label: string }[];
}

/** What a table can be ordered by. */
export interface OrderKey {
  /** Ends the name of the attribute that holds a row's value: "data-by-national". */
  key: string;
  label: string;
  /** Its values are words: from A to Z at first, not the largest first. */
  inWords?: boolean;
}
