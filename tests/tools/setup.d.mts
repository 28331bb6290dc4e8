export declare function requireNode(version?: string): void;
export declare function dependenciesFit(folder?: string): boolean;
