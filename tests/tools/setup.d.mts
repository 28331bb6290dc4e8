export declare function requireNode(version?: string): void;
export declare function dependenciesFit(folder?: string): boolean;
export declare function setUp(browsers: readonly ('chromium' | 'firefox')[]): Promise<void>;
