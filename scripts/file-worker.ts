/** A thread that works on files. */
import { given, work } from './file-jobs.ts';
import { answerJobs } from './pool.ts';

answerJobs(work, given);
