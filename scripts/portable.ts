export function makePortable(_folder: string): void {}
