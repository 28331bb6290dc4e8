export declare function browserPath(name: 'chromium' | 'firefox'): Promise<string | undefined>;
