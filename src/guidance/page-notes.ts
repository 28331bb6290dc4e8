/** What a page is about. */
import type { ConsolePage } from '../console/page';
import type { Notes, PageAnswer, ServiceNotes, TaskNotes, Weights } from '../faq/notes/model';

export interface PageNotes {
  readonly service: ServiceNotes;
  /** The task, where our notes know it; guidance is for the service otherwise. */
  readonly task: string | undefined;
  readonly topics: Weights;
  readonly keyPassages: TaskNotes['keyPassages'];
  readonly answer: PageAnswer | undefined;
}

/** Takes any page, its task unknown or absent; gives the notes that hold for it. */
export function pageNotesOf(
  { product, task }: ConsolePage,
  { services }: Pick<Notes, 'services'>,
): PageNotes {
  const service = services[product];
  const page = service.pages.find(({ tasks }) => tasks.some((each) => each === task));
  const { topics, keyPassages } = page ?? service;
  const answerTo = (asked: string) => service.answers.find(({ tasks }) => tasks.includes(asked));
  const answer = (page && task && answerTo(task)) || answerTo('overview');
  return { service, task: page && task, topics, keyPassages, answer };
}
