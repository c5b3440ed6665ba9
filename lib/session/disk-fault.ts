// Why nothing can be stored at present. The console says it in one sentence.

export type DiskFault =
  | 'full'
  | 'readOnly'
  /** Another program holds the database. */
  | 'held'
  /** Reading or writing fails. */
  | 'failing'
  | 'damaged'
  /** The data folder, its database or its log is no longer there. */
  | 'gone'
  /** Another database stands in its place. */
  | 'swapped';
