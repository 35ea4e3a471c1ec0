export { BasisTag } from './BasisTag';
export { Disclosure } from './Disclosure';
export { Facts } from './Facts';
export { PagedList } from './PagedList';
export { PageSwitch } from './PageSwitch';
export { StatusIcon, StatusWord, type Stand } from './StatusWord';
