type Locked = {
  readonly version?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
};
/** The places of packages that are missing or of another version. */
export function stalePackages(
  wanted: Readonly<Record<string, Locked>>,
  present: Readonly<Record<string, Locked>>,
): string[];
export function installIfStale(root: string, say: (words: string) => void): Promise<void>;
