/** Loaded by the home of a plan. */
import '../citing/cite-whole.ts';
