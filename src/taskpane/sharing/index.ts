export { SharingView } from './SharingView';
