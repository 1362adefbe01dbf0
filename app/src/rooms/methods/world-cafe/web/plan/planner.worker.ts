// The planner in a worker of its own: one request in, one answer out.
import { answerPlan, type PlanRequest } from './planner.js';

self.onmessage = ({ data }: MessageEvent<PlanRequest>) => self.postMessage(answerPlan(data));
