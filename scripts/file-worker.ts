/** A thread that works on files. */
import { work } from './file-jobs.ts';
import { answerJobs } from './pool.ts';

answerJobs(work, (answer) => (answer && 'body' in answer ? [answer.body.buffer] : []));
