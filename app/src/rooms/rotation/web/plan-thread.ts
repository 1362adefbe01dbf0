// The planner's own thread in the browser: the page stays free while it searches.
import { answerOrder, type PlanOrder } from './order.js';

self.addEventListener('message', (event: MessageEvent<PlanOrder>) => {
  self.postMessage(answerOrder(event.data, () => performance.now()));
});
