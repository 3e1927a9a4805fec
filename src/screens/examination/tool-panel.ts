/** The instruments that open a sheet over the desk. */
export type ToolPanel = 'mrz' | 'barcode' | 'faces';
