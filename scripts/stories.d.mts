/** Throws a Mistake that lists the stories there are. */
export function findStory(root: string, name: string): string;
