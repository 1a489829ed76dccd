/** Loaded by pages that are opened from a disk. */
import '../base/disk.ts';
