/** @throws {Error} where the PEM holds no RSA private key. */
export function packCrx(zip: Buffer, pem: string): Buffer;
export function identityOf(pem: string): { readonly id: string; readonly manifestKey: string };
