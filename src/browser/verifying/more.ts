/** What the script hands over that loads when a reader wants more than verdicts on what he has pasted. */
import type { Found, JudgedPlan } from './judge-plan.ts';

export interface More {
  /**
   * Does what a control of the page is for: shows and hides the verdicts of a kind, copies the citation or the address
   * of one, saves all, reads a file and has it checked.
   * @param control its `data-kind` or `data-act` says what
   * @param found verdicts in the order of the page
   * @throws where another script is wanted for it and does not arrive
   */
  act(control: HTMLElement, found: readonly Found[]): Promise<void>;
  /** Several plans as one: of each sentence the verdicts of the plan that has it best, which are named after it. */
  joined(plans: readonly JudgedPlan[]): JudgedPlan;
}
