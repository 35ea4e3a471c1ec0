export { showAll } from './showAll';
export { showOnly, type ShownRows } from './showOnly';
