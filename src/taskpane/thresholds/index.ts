export { ThresholdsView } from './ThresholdsView';
