import { hostContract } from './contract';
import { openExcel } from './excelHostUnderTest';

hostContract('Excel', (workbook) => openExcel(workbook));
