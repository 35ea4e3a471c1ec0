export { RowView } from './RowView';
