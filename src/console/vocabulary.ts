import { tasksOf } from './labels';
import { type ProductId, productIds } from './page';
import { regions } from './regions';

/** Every task and region this build knows: what a team's rules can name. */
export const vocabulary = {
  tasks: Object.fromEntries(productIds.map((id) => [id, tasksOf(id)])) as Record<
    ProductId,
    readonly string[]
  >,
  regions: regions.map(({ id }) => id),
};
