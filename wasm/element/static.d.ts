/** Upgrades a static snippet in place: its notes open beside their references, buttons copy
 * it with its source, or the address of its words. It loads nothing. */
export declare class StaticPullQuote extends HTMLElement {
  /** "light" or "dark"; empty follows the page. */
  theme: string
}
