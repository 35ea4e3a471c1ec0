import { lazyFor } from '../../base/lazy';
import type { Program } from '../program/program';
import { EvidenceReader } from './evidenceReader';

/** The evidence reader of a program, made when a finding first asks for it. */
export const evidenceOf = lazyFor(({ book, asOf }: Program) => new EvidenceReader(book, asOf));
