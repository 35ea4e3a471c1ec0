export { ExportPart } from './ExportPart';
export { PartnerPart } from './PartnerPart';
