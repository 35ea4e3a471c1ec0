export { bookOf as bookInForce } from '../../../excel/rules/bookOf';
