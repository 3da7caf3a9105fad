/** The version in `package.json`; a test holds the two together. Written into reports and packages. */
export const version = '0.1.0';
