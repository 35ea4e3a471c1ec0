export { excelHostModel } from './excelHostModel';
export { EXCEL_TYPES, excelTable } from './excelTable';
