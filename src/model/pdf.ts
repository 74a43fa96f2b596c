/** A PDF that the build has made. */
export interface Pdf {
  /** As `routes.pdf` names it, without base. */
  path: string;
  pages: number;
  bytes: number;
}
