// The kinds of diagram that a fence of Mermaid can hold.

/** By the word that a diagram begins with. */
export const diagramKinds = {
  flowchart: 'flowchart',
  graph: 'flowchart',
  sequenceDiagram: 'sequence',
  classDiagram: 'class',
  'classDiagram-v2': 'class',
  stateDiagram: 'state',
  'stateDiagram-v2': 'state',
  erDiagram: 'er',
  gantt: 'gantt',
  pie: 'pie',
  mindmap: 'mindmap',
  timeline: 'timeline',
} as const;

export type DiagramKind = (typeof diagramKinds)[keyof typeof diagramKinds];
