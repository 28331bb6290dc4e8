/** @throws {Error} where the path lies in a Git checkout and nobody asked for that. */
export function requireOutsideCheckout(path: string, asked: boolean | undefined): void;
