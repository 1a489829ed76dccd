/** What a run of the bench knows. */
import type { BuildCost } from '../measure/build.ts';
import type { GrowthCost } from '../measure/growth.ts';
import type { PeersCost } from '../peers/measure.ts';
import type { LighthouseResult } from '../measure/lighthouse.ts';
import type { ReadingCost } from '../measure/reading.ts';
import type { SearchCost } from '../measure/search.ts';
import type { VerifyCost } from '../measure/verify.ts';

export interface Results {
  /** When and on what it was measured. */
  date: string;
  machine: string;
  reading?: ReadingCost[];
  search?: SearchCost;
  verify?: VerifyCost;
  build?: BuildCost;
  growth?: GrowthCost[];
  peers?: PeersCost;
  lighthouse?: LighthouseResult;
}
