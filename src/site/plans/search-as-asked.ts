/** The search while one works: what a build writes into `search/`, made when it is first asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plan } from '../../plan/plan.ts';
import type { Files } from '../../publish/index/search-files.ts';
import { getPlan, getPlans } from './plan-provider.ts';

/** `/xiping-145/search/index/pagefind.js`, `/search/across.js` */
const ADDRESS = /^\/(?:([^/]+)\/)?search\/([^?]+\.\w+)/;
const TYPES: Record<string, string> = { js: 'text/javascript', txt: 'text/plain' };

const ofPlan = new Map<string, { plan: Plan; files: Promise<Files> }>();
let across: { plans: Plan[]; files: Promise<Files> } | undefined;

/** Made again when the plan was changed. */
async function filesOfPlan(id: string): Promise<Files> {
  const plan = getPlan(id);
  const known = ofPlan.get(id);
  if (known?.plan === plan) return known.files;
  const { searchFiles } = await import('../../publish/index/search-files.ts');
  const files = searchFiles(plan, () => true);
  ofPlan.set(id, { plan, files });
  return files;
}

async function filesAcross(): Promise<Files> {
  const plans = getPlans();
  if (across?.plans.every((plan, n) => plan === plans[n])) return across.files;
  const { acrossFiles } = await import('../../publish/index/search-files.ts');
  across = { plans, files: acrossFiles(plans) };
  return across.files;
}

/** Answers for `search/`, and hands on what it does not know. */
export async function searchAsAsked(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  const [, id, file] = ADDRESS.exec(url) ?? [];
  if (!file) return next();
  try {
    const content = (await (id ? filesOfPlan(id) : filesAcross())).get(file);
    if (content === undefined) return next();
    const type = TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content);
  } catch (error) {
    next(error);
  }
}
