export { ExportPart } from './ExportPart';
export { PartnerNews } from './PartnerNews';
export { PartnerPart } from './PartnerPart';
