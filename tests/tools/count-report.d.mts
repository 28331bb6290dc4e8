export declare function countReport(report: object): { passed: number; failed: number };
