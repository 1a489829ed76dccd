export async function writeSearchIndexes(_folder: string): Promise<void> {}
