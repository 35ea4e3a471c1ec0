export { excelHostModel } from './excelHostModel';
export { EXCEL_TYPES } from './excelTable';
