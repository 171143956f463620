/** Pixels of icons on the ribbon that Office takes: learn.microsoft.com/javascript/api/manifest/image. */
export const officeIconSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];

/** Those that each icon must have. */
export const requiredIconSizes: readonly number[] = [16, 32, 80];
