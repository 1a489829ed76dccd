/** The oldest browsers that get everything. */
export const BROWSERS = ['chrome100', 'safari15.4', 'firefox115', 'ios15.4'];
