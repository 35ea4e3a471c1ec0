export {
  CHUNK_BYTES,
  chunksByBytes,
  chunksInSteps,
  jsonBytes,
  MESSAGE_BYTES,
  type Chunk,
} from './chunksByBytes';
export { LaterCalculation } from './laterCalculation';
export { isRefused, problemOf } from './problemOf';
export { queueQuiet, queueRedraw } from './queueQuiet';
export { recalculate } from './recalculate';
export { refuse, Refusal, refuseIfAborted } from './refusal';
export { syncToRead } from './requests';
export { runExcel } from './runExcel';
export type * from './types';
export { untilAnswered } from './untilAnswered';
export { utf8Length } from './utf8Length';
