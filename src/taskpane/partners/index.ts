export { PartnerPart } from './PartnerPart';
