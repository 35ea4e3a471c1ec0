export { TodayPart } from './TodayPart';
